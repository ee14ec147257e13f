package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Search, comparison and releases. */
class OtherPagesTest {

    @Test
    void theSearchLeadsToTheCode() {
        HttpResponse<String> response = Pages.get("/code?code=g0283");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).hasValue("/code/G0283");
        assertThat(Pages.get("/code/g0283").headers().firstValue("Location")).hasValue("/code/G0283");
    }

    @Test
    void codesStandSideBySideWithTheirEdits() {
        Document page = Pages.page("/compare?codes=97110,97140+97150&date=2025-02-03");
        assertThat(page.select(".side thead th").eachText()).containsExactly("97110", "97140", "97150");
        assertThat(page.expectFirst(".side tr:contains(Fee of one unit) td").text())
                .isEqualTo("$28.79");
        assertThat(Pages.fact(page, "section", "97110 and 97150")).startsWith("97110 is denied beside 97150");
        assertThat(page.select("svg rect.bar")).hasSize(3);
    }

    @Test
    void minutesMovedOnePlaceBringWhatMinutesMovedBackTake() {
        Document page = Pages.page("/compare?codes=97110+97140&date=2025-02-03&moved=15");
        String there = page.expectFirst("tr:contains(97110 to 97140) td").text();
        String back = page.expectFirst("tr:contains(97140 to 97110) td").text();
        assertThat(there.substring(1)).isEqualTo(back.substring(1));
        assertThat(there.charAt(0)).isNotEqualTo(back.charAt(0));
    }

    @Test
    void theBarsOfAReleaseDifferenceCountEachRowWithAChangeOnce() {
        String query = "?before=RVU25A&after=RVU26C&prefix=97";
        Document page = Pages.page("/releases" + query);
        String csv = Pages.get("/releases.csv" + query).body();
        long moved = csv.lines()
                .skip(1)
                .filter(row -> !row.split(",", -1)[6].isEmpty())
                .count();
        int bars = page.select("svg text.value").stream()
                .mapToInt(bar -> Integer.parseInt(bar.text().replace(",", "")))
                .sum();
        assertThat(bars).isEqualTo((int) moved).isPositive();
        assertThat(page.select("tbody th a").eachText()).allMatch(code -> code.startsWith("97"));
    }

    @Test
    void aReleaseAgainstItselfHasNoDifference() {
        assertThat(Pages.page("/releases?before=RVU25A&after=RVU25A").text())
                .contains("0 rows: 0 added, 0 removed, 0 changed.");
    }

    @Test
    void everyPageIsWellBuilt() {
        for (String path : Arrays.asList(
                "/",
                "/code/97110",
                "/code/70553",
                "/code/J3301",
                "/code/K0001",
                "/claim",
                "/claim?sample=superbill",
                "/compare?codes=97110+97140",
                "/releases?prefix=971")) {
            Document page = Pages.page(path);
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("header, nav, footer")).hasSizeGreaterThanOrEqualTo(3);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("input:not([type=hidden]), select, textarea"))
                    .allSatisfy(control -> assertThat(isLabelled(page, control))
                            .as("%s on %s", control.outerHtml(), path)
                            .isTrue());
            assertThat(page.select("svg"))
                    .allSatisfy(svg -> assertThat(svg.select("title, desc")).hasSize(2));
        }
    }

    private static boolean isLabelled(Document page, Element control) {
        return control.hasAttr("aria-label")
                || control.parents().is("label")
                || !page.select("label[for=" + control.id() + "]").isEmpty();
    }

    @Test
    void nothingIsInlineAndNothingComesFromOutside() {
        for (String path : Arrays.asList(
                "/",
                "/code/97110",
                "/code/36415",
                "/claim?sample=superbill",
                "/compare?codes=97110+97140",
                "/releases?prefix=971")) {
            Document page = Pages.page(path);
            assertThat(page.select("[style], style, script:not([src]), iframe, object, embed"))
                    .isEmpty();
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes())
                            .noneMatch(attribute -> attribute.getKey().startsWith("on")));
            assertThat(page.select("[src], [href], [action], [formaction]"))
                    .allSatisfy(element -> assertThat(element.attr("src")
                                    + element.attr("href")
                                    + element.attr("action")
                                    + element.attr("formaction"))
                            .matches("[/#].*"));
        }
    }
}
