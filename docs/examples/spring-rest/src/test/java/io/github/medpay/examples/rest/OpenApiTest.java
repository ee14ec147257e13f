package io.github.medpay.examples.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The server does what {@code openapi.json} says, and shows it. */
class OpenApiTest {

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", "../../.."));
    private static final String NAME = "https://localhost/openapi.json";
    private static final String COMPONENTS = "#/components/schemas/";

    private static ConfigurableApplicationContext server;
    private static String text;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        server = SpringApplication.run(RestExample.class, "--server.port=0", "--spring.main.banner-mode=off");
        text = Files.readString(ROOT.resolve("docs/schema/openapi.json"));
        description = new ObjectMapper().readTree(text);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static URI uri(String path) {
        return URI.create(
                "http://localhost:" + server.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> price(String claim) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri("/price"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(claim)));
    }

    /** What the description says of an answer that the server gave. */
    private static List<String> problems(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        JsonNode content = description
                .at("/paths/~1price/post/responses")
                .path(Integer.toString(answer.statusCode()))
                .path("content")
                .path(type);
        assertThat(content.isObject()).as(answer.statusCode() + " " + type).isTrue();
        return problems(content.at("/schema/$ref").textValue(), answer.body());
    }

    private static List<String> problems(String reference, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(Map.of(NAME, text)))
                .getSchema(SchemaLocation.of(NAME + reference));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    @Test
    void the_server_shows_its_description() throws Exception {
        HttpResponse<String> shown = send(HttpRequest.newBuilder(uri("/openapi.json")));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(shown.body()).isEqualTo(text);
    }

    @Test
    void paths_methods_request_and_answer_are_those_of_the_controller() {
        Map<String, String> written = new TreeMap<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> written.put(
                                method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                method.getValue()
                                                .at("/requestBody/content/application~1json/schema/$ref")
                                                .textValue()
                                        + " -> "
                                        + method.getValue()
                                                .at("/responses/200/content/application~1json/schema/$ref")
                                                .textValue())));
        assertThat(written).isEqualTo(controller());
    }

    private static Map<String, String> controller() {
        Map<String, String> found = new TreeMap<>();
        server.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    if (method.getBeanType() == PriceController.class) {
                        found.put(path(mapping), types(method));
                    }
                });
        return found;
    }

    private static String path(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next() + " "
                + mapping.getPatternValues().iterator().next();
    }

    private static String types(HandlerMethod method) {
        Class<?> body = Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .findFirst()
                .orElseThrow()
                .getParameterType();
        return COMPONENTS + body.getSimpleName() + " -> " + COMPONENTS
                + method.getReturnType().getParameterType().getSimpleName();
    }

    @Test
    void sample_claims_and_their_answers_are_valid() throws Exception {
        Path claims = ROOT.resolve("docs/examples/quickstart/src/main/resources/claims.ndjson");
        for (String claim : Files.readAllLines(claims)) {
            HttpResponse<String> answer = price(claim);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(problems(COMPONENTS + "Claim", claim)).isEmpty();
            assertThat(problems(answer)).isEmpty();
        }
    }

    @Test
    void the_example_of_the_description_is_priced() throws Exception {
        JsonNode example = description.at("/paths/~1price/post/requestBody/content/application~1json/example");
        HttpResponse<String> answer = price(example.toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"medicarePayment\":74.20");
        assertThat(problems(answer)).isEmpty();
    }

    @Test
    void what_is_no_claim_is_answered_as_described() throws Exception {
        for (String body : List.of("{\"placeOfService\":\"11\"}", "{\"lines\":", "[]", "{\"modifers\":1}")) {
            HttpResponse<String> answer = price(body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(problems(answer)).isEmpty();
            assertThat(problems(COMPONENTS + "Problem", answer.body())).isEmpty();
        }
    }
}
