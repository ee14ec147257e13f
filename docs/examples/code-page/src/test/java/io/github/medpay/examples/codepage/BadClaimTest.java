package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of a claim refuses, where it says so, and what it never does with a claim. */
class BadClaimTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SCRIPT = "\"'></textarea><script>alert(1)</script><b x>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | yesterday | a date such as",
                "date | 2025-02-30 | a date such as",
                "date | 1999-01-01 | No release of the year 1999",
                "zip | 123 | five digits",
                "zip | 00000 | does not hold 00000",
                "locality | 99999-01 | 99999",
                "locality | Alaska | Choose one",
                "place | MOON | Choose one",
                "participation | MAYBE | Choose one",
                "practitioner | DENTIST | Choose one",
                "deductible | -1 | dollars and cents",
                "code1 | 123 | five characters",
                "code2 | descriptor | five characters",
                "modifiers1 | 25 5 | two characters",
                "units1 | 0 | whole number from 1",
                "units1 | 1.5 | whole number from 1",
                "charge1 | 12.345 | dollars and cents",
                "charge1 | 1e9 | dollars and cents",
                "day1 | 3/2/2025 | a date such as",
            })
    void aProblemIsSaidBesideItsFieldAndInTheList(String field, String text, String problem) {
        Document page = field.equals("date")
                ? Forms.page(400, "date", text, "code1", "99213")
                : field.equals("code1")
                        ? Forms.page(400, "date", "2025-02-03", field, text)
                        : Forms.page(400, "date", "2025-02-03", "code1", "99213", field, text);
        assertThat(Forms.problem(page, field)).contains(problem);
        assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-problem");
        assertThat(page.select("#problems a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void everyProblemIsSaidAtOnceAndWhatWasTypedStays() {
        Document page = Forms.page(400, "date", "soon", "charge2", "much", "units3", "few");
        assertThat(page.select("#problems a").eachAttr("href"))
                .containsExactly("#date", "#charge2", "#code2", "#units3", "#code3");
        assertThat(page.select("#charge2").val()).isEqualTo("much");
    }

    @Test
    void aClaimHasALine() {
        assertThat(Forms.problem(Forms.page(400, "date", "2025-02-03"), "code1"))
                .contains("at least one line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ | not JSON",
                "[] | not",
                "null | no claim",
                "{\"lines\":[]} | dateOfService",
                "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\",\"lines\":[]} | line",
                "{\"dateOfService\":\"soon\"} | dateOfService",
                "{\"patient\":{\"age\":9}} | patient.age: is no property; known are deductibleRemaining",
                "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\",\"lines\":[{\"code\":\"99213\",\"units\":\"x\"}]} | lines[0].units: is not a number",
            })
    void aTextThatIsNoClaimIsSaidWhereItGoesWrong(String json, String problem) {
        Document page = Forms.page(400, "do", "json", "json", json);
        assertThat(Forms.problem(page, "json")).contains(problem);
        assertThat(page.select("#json").val().strip()).isEqualTo(json.strip());
        assertThat(page.select("#by-json").hasAttr("open")).isTrue();
    }

    @Test
    void aClaimOfTooManyLinesIsRefused() {
        String line = "{\"code\":\"99213\"}";
        String json = "{\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"11\",\"lines\":["
                + (line + ",").repeat(50) + line + "]}";
        assertThat(Forms.problem(Forms.page(400, "do", "json", "json", json), "json"))
                .contains("50 at most");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWithoutAnEcho() {
        HttpResponse<String> response = Forms.send(FORM, "json=" + "7".repeat(100_000));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Connection")).contains("close");
        assertThat(response.body()).contains("64 kB").doesNotContain("777");
    }

    @Test
    void aBodyThatIsNoFormIsRefused() {
        assertThat(Forms.send("application/json", "{}").statusCode()).isEqualTo(415);
        assertThat(Forms.send(FORM, "json=%zz").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "json=%ff%fe").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "json=é").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "date=1&date=2").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "a=1&b=2").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "code51=99213").statusCode()).isEqualTo(400);
        assertThat(Forms.send(FORM, "a&".repeat(2000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "zip",
                "locality",
                "deductible",
                "code1",
                "modifiers1",
                "units1",
                "charge1",
                "day1",
                "json"
            })
    void markupInAFieldNeverBecomesMarkup(String field) {
        for (String button : new String[] {"price", "json", "rows"}) {
            String body = Forms.post("do", button, field, SCRIPT).body();
            assertThat(body).doesNotContain("<script>", "<b x", "</textarea><");
        }
    }

    @Test
    void markupInAClaimNeverBecomesMarkup() {
        String json =
                "{\"id\":\"<b x>\",\"dateOfService\":\"2025-02-03\",\"placeOfService\":\"<b x>\",\"zip\":\"<b x>\","
                        + "\"lines\":[{\"code\":\"<b x>\",\"modifiers\":[\"<b x>\"],\"id\":\"<b x>\",\"charge\":1.00}]}";
        assertThat(Forms.post("do", "json", "json", json).body()).doesNotContain("<b x");
        assertThat(Forms.post("do", "json", "json", "{\"<b x>\":1}").body()).doesNotContain("<b x");
    }

    @Test
    void noCacheKeepsAClaimAndItsPageHasTheHeadersOfAll() {
        HttpResponse<String> response = Forms.post("date", "2025-02-03", "code1", "99213");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "form-action 'self'");
        assertThat(Jsoup.parse(response.body()).select("[method=post]").eachAttr("action"))
                .allMatch(action -> action.startsWith("/claim#"));
    }

    @Test
    void nothingOfAClaimIsLogged() {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            Forms.post("date", "2019-03-04", "code1", "99213", "charge1", "4711.47");
            Forms.post("date", "2025-03-04", "code1", "99213", "charge1", "4711.47");
            Forms.post("do", "json", "json", "{\"id\":\"4711.47\",\"dateOfService\":\"2025-03-04\"}");
            Forms.send(FORM, "json=%zz4711.47");
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain("4711", "99213", "/claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim?sample=other", "/claim?code=12", "/claim?date=2025-02-03"})
    void whatTheAddressMayNotSayIsRefused(String path) {
        assertThat(Pages.get(path).statusCode()).isEqualTo(400);
    }
}
