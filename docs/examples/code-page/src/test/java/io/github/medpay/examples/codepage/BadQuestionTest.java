package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages refuse, and how they say so. */
class BadQuestionTest {

    private static final String SCRIPT = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/code/abc | five characters",
                "/code/97110?date=yesterday | date such as",
                "/code/97110?date=2025-02-30 | date such as",
                "/code/97110?date=1999-01-01 | no release of the year 1999",
                "/code/97110?locality=Alaska | a contractor and a number",
                "/code/97110?locality=99999-01 | knows no contractor 99999",
                "/code/97110?locality=02102-77 | localities of 02102",
                "/code/97110?zip=00000 | does not hold 00000",
                "/code/97110?zip=abc | five digits",
                "/code/97110?place=MOON | place must be one of",
                "/code/97110?participation=MAYBE | participation must be one of",
                "/code/97110?practitioner=DENTIST | practitioner must be one of",
                "/code/97110?modifier=gpx | two characters",
                "/code/97110?modifier=A1&modifier=A2&modifier=A3&modifier=A4&modifier=A5&modifier=A6&modifier=A7&modifier=A8&modifier=A9 | 8 values at most",
                "/code/97110?units=0 | whole number from 1 to 999",
                "/code/97110?units=-1 | whole number from 1 to 999",
                "/code/97110?units=1e9 | whole number from 1 to 999",
                "/code/97110?units=1&units=2 | units may stand once",
                "/code/97110?min1=1441 | whole number from 0 to 1440",
                "/code/97110?weeks=54 | whole number from 0 to 53",
                "/code/97110?edit=%25 | beginning of a code",
                "/code/97110?page=0 | whole number from 1",
                "/code/97110?code2=1 | five characters",
                "/code/97110?speed=9 | no parameter “speed”",
                "/compare?codes=97110+97110 | each once",
                "/compare?codes=97110+97112+97116+97140+97530+97535 | two to five codes",
                "/compare?codes=9711 | five characters",
                "/releases?before=RVU99A | before must be one of RVU21A",
                "/releases?prefix=971100 | beginning of a code",
                "/releases?setting=SPACE | setting must be one of",
                "/releases.csv?after=x | after must be one of",
            })
    void aBadQuestionIsAnswered400WithAMessageThatSaysWhatIsIn(String path, String message) {
        HttpResponse<String> response = Pages.get(path);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).select("#error-message").text()).contains(message);
    }

    @Test
    void anUnknownCodeIsAnswered404AndItsNeighboursAreNamed() {
        HttpResponse<String> response = Pages.get("/code/97111?date=2025-02-03");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(response.body()).select("#error-message").text())
                .isEqualTo("RVU25A has no code 97111; its neighbours are 97110 and 97112.");
        assertThat(Jsoup.parse(response.body()).select("main .chips a").eachAttr("href"))
                .containsExactly("/code/97110", "/code/97112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/assets/../pom.xml", "/assets/", "/assets/page.css.map", "/code"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(Pages.get(path).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void onlyReadingIsAnswered(String method) {
        HttpResponse<String> response = Pages.send(method, "/code/97110");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        HttpResponse<String> head = Pages.send("HEAD", "/code/97110");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "locality",
                "zip",
                "place",
                "participation",
                "practitioner",
                "modifier",
                "chosen",
                "units",
                "edit",
                "page",
                "visits",
                "weeks",
                "min1",
                "asst1",
                "code2"
            })
    void markupInAParameterNeverBecomesMarkup(String name) {
        assertNoMarkup("/code/97110?" + name + "=" + encode(SCRIPT));
        assertNoMarkup("/code/97110?" + name + "=" + encode("\"><b x"));
        assertNoMarkup("/compare?" + name + "=" + encode("<b onx=1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"codes", "moved", "before", "after", "prefix", "setting"})
    void markupInAParameterOfOtherPagesNeverBecomesMarkup(String name) {
        assertNoMarkup("/compare?" + name + "=" + encode("\"><b x"));
        assertNoMarkup("/releases?" + name + "=" + encode("\"><b x"));
    }

    @Test
    void markupInANameOrAPathNeverBecomesMarkup() {
        assertNoMarkup("/code/97110?" + encode(SCRIPT) + "=1");
        assertNoMarkup("/code/" + encode("<b x>"));
        assertNoMarkup("/" + encode("<b x>"));
    }

    private static void assertNoMarkup(String path) {
        HttpResponse<String> response = Pages.get(path);
        assertThat(response.statusCode()).isBetween(200, 404);
        assertThat(response.body()).doesNotContain("<b x", "<b on", "<script>alert", "<img src");
    }

    @Test
    void aRequestHeadThatIsTooLongIsRefusedWithoutAnEcho() {
        HttpResponse<String> response = Pages.get("/code/97110?date=" + "9".repeat(20_000));
        assertThat(response.statusCode()).isIn(414, 431);
        assertThat(response.body()).doesNotContain("999");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/code/97110", "/code/99999", "/code/abc", "/assets/page.js", "/nothing"})
    void everyReplyHasTheHeadersThatKeepABrowserSafe(String path) {
        HttpResponse<String> response = Pages.get(path);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
