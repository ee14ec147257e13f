package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two hundred requests at once. */
class ManyAtOnceTest {

    private static final List<String> PATHS = List.of(
            "/code/97110?date=2025-02-03&units=2",
            "/code/99214?locality=01112-05&date=2025-02-03",
            "/code/70553?modifier=26&chosen=1",
            "/code/27447?page=3",
            "/compare?codes=97110+97112+97116+97140+97530",
            "/releases?before=RVU25A&after=RVU25D",
            "/assets/page.css",
            "/");

    @Test
    void twoHundredRequestsAtOnceAreAnsweredWithoutAnError() {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            HttpRequest request = HttpRequest.newBuilder(Pages.address(PATHS.get(i % PATHS.size())))
                    .build();
            all.add(Pages.CLIENT.sendAsync(request, BodyHandlers.ofString()));
        }
        List<HttpResponse<String>> responses =
                all.stream().map(CompletableFuture::join).toList();
        assertThat(responses).allMatch(response -> response.statusCode() == 200);
        for (int i = PATHS.size(); i < responses.size(); i++) {
            assertThat(responses.get(i).body())
                    .isEqualTo(responses.get(i % PATHS.size()).body());
        }
    }
}
