package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A claim by form, by JSON and by sample: lines, shares, reasons and the remittance to expect. */
class ClaimPageTest {

    private static final String JSON = """
            {"dateOfService":"2025-02-03","placeOfService":"11",
             "lines":[{"code":"97110","modifiers":["GP"],"units":2,"charge":120.00}]}""";

    @Test
    void theSampleSuperbillIsFilledInAndPriced() {
        Document page = Pages.page("/claim?sample=superbill");
        assertThat(page.select("#lines tbody th").eachText())
                .containsExactly("99213-25", "96372", "J3301-JZ", "85025", "36415", "90662", "G0008");
        assertThat(page.select("#lines td[data-label=Schedule]").eachText())
                .containsExactly(
                        "Physician, RVU26C",
                        "Physician, RVU26C",
                        "Drug, ASP-2026Q1",
                        "Laboratory, CLFS-2026Q2",
                        "Laboratory, CLFS-2026Q2",
                        "Drug, ASP-2026Q1",
                        "Other, HCPCS-2025Q4");
        // 29.63 + 11.02 + 2.32 + 7.61 + 9.15 + 96.20
        assertThat(page.select("#medicare").text()).isEqualTo("$155.93");
        assertThat(page.select("#unpriced").text()).startsWith("1 line without an amount");
        assertThat(page.select("#code3").val()).isEqualTo("J3301");
    }

    @Test
    void aFormIsPricedWithItsSharesAndReasons() {
        Document page = Forms.page(
                200,
                "date",
                "2025-02-03",
                "deductible",
                "10.00",
                "code1",
                "97110",
                "modifiers1",
                "gp",
                "units1",
                "2",
                "charge1",
                "$120.00");
        // 28.79 + 21.83 = 50.62; less 10.00; 20 % of 40.62 is 8.12; 32.50, of which 2 % is 0.65
        assertThat(page.select("#lines tbody td").eachText())
                .containsExactly("1", "2", "Physician, RVU25A", "Priced", "$50.62", "$10.00", "$8.12", "$31.85");
        assertThat(page.select(".why .trace:not(.of-shares) .rule").eachText()).containsExactly("Fee", "Therapy MPPR");
        assertThat(page.select(".why .of-shares .rule").eachText())
                .containsExactly("Deductible", "Coinsurance", "Sequestration");
        assertThat(page.select(".why .cite"))
                .allSatisfy(cite -> assertThat(cite.text()).isNotBlank());
    }

    @Test
    void theRemittanceBalances() {
        Document page = Forms.page(200, "do", "json", "json", JSON);
        // 120.00 − 62.42 − 6.96 − 10.12 − 0.81 = 39.69
        assertThat(page.select(".adjustments tbody tr").eachText())
                .satisfiesExactly(
                        over -> assertThat(over).startsWith("CO-45").endsWith("$62.42"),
                        multiple -> assertThat(multiple).isEqualTo("CO-59 multiple procedures $6.96"),
                        coinsurance -> assertThat(coinsurance).isEqualTo("PR-2 coinsurance $10.12"),
                        sequestration -> assertThat(sequestration).isEqualTo("CO-253 sequestration $0.81"));
        assertThat(page.select(".adjustments tfoot").text()).isEqualTo("Medicare pays $39.69");
        assertThat(page.select(".balance").text()).isEqualTo("Charge less adjustments is the payment.");
        assertThat(Pages.fact(page, "#remittance", "CO: the practitioner’s")).isEqualTo("$70.19");
        assertThat(Pages.fact(page, "#remittance", "PR: the patient’s")).isEqualTo("$10.12");
    }

    @Test
    void aRefusedLineCarriesItsChargeAndItsReasonInWords() {
        Document page = Forms.page(200, "date", "2025-02-03", "code1", "97010", "modifiers1", "GP", "charge1", "25.00");
        assertThat(page.select("#lines .badge").text()).isEqualTo("Bundled");
        assertThat(page.select(".adjustments tbody th").text()).isEqualTo("CO-97");
        assertThat(page.select(".adjustments td[data-label=Why]").text()).contains("97010");
        assertThat(page.select(".adjustments tfoot").text()).isEqualTo("Medicare pays $0.00");
        assertThat(page.select(".why[open] .finding")).isNotEmpty();
    }

    @Test
    void aLineWithoutAChargeOrAnAmountHasNoAdjustments() {
        Document page = Forms.page(200, "date", "2026-02-03", "code1", "99213", "code2", "K0001", "charge2", "500.00");
        assertThat(page.select(".adjustments")).isEmpty();
        assertThat(page.select(".balance").eachText())
                .containsExactly(
                        "The line has no charge: no adjustments are expected.",
                        "The amount is unknown: no adjustments are expected.");
    }

    @Test
    void aLineMayHaveADayOfItsOwn() {
        Document page = Forms.page(200, "date", "2024-12-31", "code1", "99213", "code2", "99213", "day2", "2025-01-02");
        assertThat(page.select("#lines td[data-label=Schedule]").eachText())
                .containsExactly("Physician, RVU24C", "Physician, RVU25A");
    }

    @Test
    void aLineThatItsMinutesSplitIsOneLineOfTheRemittance() {
        String json = JSON.replace("\"units\":2", "\"minutes\":{\"therapist\":15,\"assistant\":15}");
        Document page = Forms.page(200, "do", "json", "json", json);
        assertThat(page.select("#lines tbody tr")).hasSize(2);
        assertThat(page.select(".advice")).hasSize(1);
        assertThat(page.select(".balance").text()).isEqualTo("Charge less adjustments is the payment.");
    }

    @Test
    void theFormsClaimIsShownAsJsonAndReadsBack() {
        Document byForm = Forms.page(
                200, "date", "2026-07-15", "zip", "35004", "code1", "J3301", "units1", "4", "charge1", "20.00");
        String json = byForm.select("#json").val();
        assertThat(json).contains("\"dateOfService\"", "35004").doesNotContain("presentAtInduction", "history");
        Document byJson = Forms.page(200, "do", "json", "json", json);
        assertThat(byJson.select("#answer").text())
                .isEqualTo(byForm.select("#answer").text());
        assertThat(byJson.select("#by-json").hasAttr("open")).isTrue();
        assertThat(byJson.select("#by-form").hasAttr("open")).isFalse();
    }

    @Test
    void moreLinesKeepsWhatIsTypedAndPricesNothing() {
        Document first = Pages.page("/claim?code=J3301");
        assertThat(first.select("#code1").val()).isEqualTo("J3301");
        int rows = first.select(".bill").size();
        Document page = Forms.page(200, "do", "rows", "rows", "" + rows, "code1", "xyz", "charge2", "12");
        assertThat(page.select(".bill").size()).isGreaterThan(rows);
        assertThat(List.of(page.select("#code1").val(), page.select("#charge2").val()))
                .containsExactly("xyz", "12");
        assertThat(page.select("#answer, #problems")).isEmpty();
    }

    @Test
    void aCodesPageLeadsToItsClaim() {
        Element link = Pages.page("/code/J3301").expectFirst("main a[href^=/claim]");
        assertThat(Pages.page(link.attr("href")).select("#code1").val()).isEqualTo("J3301");
    }
}
