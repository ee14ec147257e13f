package io.github.medpay.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server on a free port, asked over HTTP. */
class RestExampleTest {

    private static final String CLAIM = """
            {"dateOfService":"2025-02-03","placeOfService":"11","lines":[{"code":"97110","modifiers":["GP"],"units":2}]}
            """;

    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = SpringApplication.run(RestExample.class, "--server.port=0", "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/price"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** RULES §9, 17: 28.79 + 21.83 = 50.62. */
    @Test
    void a_claim_is_priced() throws Exception {
        HttpResponse<String> answer = post(CLAIM);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"allowed\":50.62").contains("\"medicarePayment\":39.69");
    }

    /** 0.741 × 4 = 2.964; 9.34; a wheelchair is paid by a schedule that is not at hand. */
    @Test
    void each_line_names_the_schedule_that_pays_it() throws Exception {
        HttpResponse<String> answer = post("""
                {"dateOfService":"2026-07-15","placeOfService":"11",
                 "lines":[{"code":"J3301","units":4},{"code":"36415"},{"code":"K0001"}]}
                """);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .containsSubsequence(
                        "\"schedule\":\"DRUG\",\"release\":\"ASP-2026Q1\",\"disposition\":\"PRICED\",\"fee\":0.741,\"allowed\":2.96",
                        "\"schedule\":\"LABORATORY\",\"release\":\"CLFS-2026Q2\",\"disposition\":\"PRICED\",\"fee\":9.34",
                        "\"schedule\":\"OTHER\",\"release\":\"HCPCS-2025Q4\",\"disposition\":\"OTHER_SCHEDULE\",\"fee\":null");
    }

    @Test
    void what_is_no_claim_is_refused_by_its_field() throws Exception {
        HttpResponse<String> answer = post(CLAIM.replace("2025-02-03", "February"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("dateOfService").doesNotContain("February");
    }

    @Test
    void an_unknown_property_is_refused_by_its_name() throws Exception {
        HttpResponse<String> answer = post(CLAIM.replace("modifiers", "modifers"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("modifers");
    }

    @Test
    void what_is_no_json_is_refused() throws Exception {
        HttpResponse<String> answer = post("{\"patientName\":");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("patientName");
    }
}
