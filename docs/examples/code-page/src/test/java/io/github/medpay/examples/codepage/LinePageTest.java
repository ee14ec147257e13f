package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Modifiers, edits, units and tips of the page of 97110. */
class LinePageTest {

    private static final String PAGE = "/code/97110?date=2025-02-03";

    @Test
    void aTherapyLineBeginsUnderAPlanOfCare() {
        Document page = Pages.page(PAGE);
        assertThat(page.select("input[name=modifier][checked]").eachAttr("value"))
                .containsExactly("GP");
        // 28.79 − 5.76 coinsurance = 23.03; 2 % of it is 0.46
        assertThat(page.select("#medicare").text()).isEqualTo("$22.57");
    }

    @Test
    void withoutAPlanOfCareTheLineIsRefused() {
        Document page = Pages.page(PAGE + "&chosen=1");
        assertThat(page.select("input[name=modifier][checked]")).isEmpty();
        assertThat(page.select("#result .badge").text()).isEqualTo("Invalid");
        assertThat(page.select("#result .finding.error")).isNotEmpty();
    }

    @Test
    void theAssistantsModifierTakesFifteenPercentOfMedicaresShare() {
        Document page = Pages.page(PAGE + "&chosen=1&modifier=GP&modifier=CQ");
        // 23.03 × 0.85 = 19.5755, so 19.58; 2 % of it is 0.39
        assertThat(page.select("#medicare").text()).isEqualTo("$19.19");
        assertThat(Pages.fact(page, "#result", "Assistant’s reduction")).isEqualTo("$3.45");
        assertThat(page.select("#summary").text()).contains("97110-GP-CQ", "$19.19");
        // 19.19 − 22.57
        assertThat(Pages.page(PAGE).select("#effect-CQ").text()).isEqualTo("−$3.38");
        assertThat(page.select("#effect-CQ").text()).isEqualTo("without it: +$3.38");
    }

    @Test
    void theTraceNamesEachRuleWithItsCitation() {
        Document page = Pages.page(PAGE + "&units=2");
        assertThat(page.select(".trace:not(.of-shares) .rule").eachText()).containsExactly("Fee", "Therapy MPPR");
        // 28.79 and a further unit of 21.83
        assertThat(page.expectFirst(".trace:not(.of-shares) li:last-child .step")
                        .text())
                .isEqualTo("$50.62");
        assertThat(page.select(".trace .cite").text()).contains("Claims Processing Manual ch. 5 §10.7");
    }

    @Test
    void theEditsAreSearchedByTheOtherCode() {
        Document page = Pages.page(PAGE + "&edit=97150");
        assertThat(page.select("#edits tbody tr")).hasSize(1);
        assertThat(page.select("#edits tbody").text()).contains("97150 97110 59, XE");
        assertThat(page.select("#edits-live p").text()).contains("1 of ", "2024Q3");
    }

    @Test
    void theEditsArePagedAndNoneIsLost() {
        Document first = Pages.page(PAGE);
        int total = Integer.parseInt(
                first.select("#edits-live p").text().replaceFirst("^([0-9,]+) edits in force.*", "$1"));
        int seen = first.select("#edits tbody tr").size();
        String next = first.select("#edits a[rel=next]").attr("href");
        while (!next.isEmpty()) {
            Document page = Pages.page(next.substring(0, next.indexOf('#')));
            seen += page.select("#edits tbody tr").size();
            next = page.select("#edits a[rel=next]").attr("href");
        }
        assertThat(seen).isEqualTo(total).isGreaterThan(15);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(Pages.page(PAGE + "&page=9999").select("#edits a[rel=next]")).isEmpty();
    }

    @Test
    void beforeTheFirstEditionNothingIsKnownWhichIsNotClean() {
        Document page = Pages.page("/code/97110?date=2023-02-03");
        assertThat(page.select("#edits-live p").text()).contains("unknown, which is not “no edit”");
    }

    @Test
    void thirtyThreeAndSevenMinutesAreThreeUnitsAndTheRemainderOfSevenWinsOne() {
        // RULES §5A: 40 minutes are 3 units; 33 has 2 whole quarters and 3 over, 7 has none and 7 over.
        Document page = Pages.page(PAGE + "&min1=33&code2=97140&min2=7");
        assertThat(page.select("#units-live tbody td strong").eachText()).containsExactly("2", "1");
        assertThat(page.select("#units-live [role=status]").text()).contains("3 units from 40 timed minutes");
    }

    @Test
    void oneUnitMoreIsASecondUnit() {
        Document page = Pages.page(PAGE + "&visits=40&weeks=52");
        // 21.83 a visit, not 28.79; × 40 × 52 = 45,406.40
        assertThat(page.expectFirst("#tips .tip").select("tbody tr").eachText())
                .satisfiesExactly(
                        allowed -> assertThat(allowed).isEqualTo("Allowed +$21.83 +$45,406.40"),
                        share -> assertThat(share).startsWith("Medicare’s share"),
                        receipts -> assertThat(receipts).startsWith("All receipts"));
        assertThat(page.expectFirst("#tips .tip").select(".finding").text()).contains("only if it was furnished");
    }

    @Test
    void aMissingCqIsThreeFortyFiveOfMedicaresShare() {
        // 23.03 − 19.58
        assertThat(Pages.page(PAGE)
                        .expectFirst("#tips .tip:contains(With CQ) tr:contains(share) td")
                        .text())
                .isEqualTo("−$3.45");
    }

    @Test
    void aNeedless59ChangesNothing() {
        assertThat(Pages.page(PAGE)
                        .expectFirst("#tips .tip:contains(Modifier 59) tbody tr")
                        .text())
                .isEqualTo("Allowed no change no change");
    }
}
