package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The price of 97110 on 3 February 2025 (RVU25A): work 0.45, practice expense 0.43, malpractice 0.01, factor 32.3465. */
class PricePageTest {

    private static final String PAGE = "/code/97110?date=2025-02-03";

    @Test
    void theFeeIsTheSumOfTheUnitsTimesTheFactorRoundedOnce() {
        Document page = Pages.page(PAGE);
        // (0.45 + 0.43 + 0.01) × 32.3465 = 28.788385
        assertThat(page.select("#price .amount").text()).isEqualTo("$28.79");
        assertThat(page.select("#breakdown tfoot").text()).contains("0.89000", "32.3465", "28.788385000", "$28.79");
        assertThat(page.select("#breakdown tbody tr").get(1).text()).isEqualTo("Practice expense 0.43 1.000 0.43000");
    }

    @Test
    void theFurtherUnitHasHalfOfItsPracticeExpense() {
        // (0.45 + 0.43 / 2 + 0.01) × 32.3465 = 21.8338875
        assertThat(Pages.fact(Pages.page(PAGE), "#breakdown", "A further unit of the day"))
                .isEqualTo("$21.83");
    }

    @Test
    void nonParticipatingFeeAndLimitingChargeFollowTheFee() {
        Document page = Pages.page(PAGE);
        // 28.79 × 0.95 = 27.3505; 28.79 × 1.0925 = 31.453075
        assertThat(Pages.fact(page, "#breakdown", "Not participating")).isEqualTo("$27.35");
        assertThat(Pages.fact(page, "#breakdown", "Limiting charge")).isEqualTo("$31.45");
    }

    @Test
    void theLocalityPickerPricesAlaska() {
        // Published by CMS for Alaska, January 2025.
        Document page = Pages.page(PAGE + "&locality=02102-01");
        assertThat(page.select("#price .amount").text()).isEqualTo("$37.06");
        assertThat(page.select("#locality option[selected]").val()).isEqualTo("02102-01");
    }

    @Test
    void theZipCodeDecidesTheLocality() {
        // 99501 is Anchorage.
        Document page = Pages.page(PAGE + "&zip=99501");
        assertThat(page.select("#price .amount").text()).isEqualTo("$37.06");
    }

    @Test
    void therapyIsNonFacilityInAHospitalToo() {
        Document page = Pages.page(PAGE + "&place=ON_CAMPUS");
        assertThat(page.select("#price .amount").text()).isEqualTo("$28.79");
        assertThat(Pages.fact(page, "#breakdown", "Setting that priced")).isEqualTo("non-facility");
    }

    @Test
    void theSettingPickerChangesAnOfficeVisit() {
        String visit = "/code/99214?date=2025-02-03";
        Document office = Pages.page(visit + "&place=OFFICE");
        Document hospital = Pages.page(visit + "&place=ON_CAMPUS");
        assertThat(office.select("#price .amount").text())
                .isNotEqualTo(hospital.select("#price .amount").text());
        assertThat(Pages.fact(office, "#breakdown", "In a facility setting"))
                .isEqualTo(hospital.select("#price .amount").text());
    }

    @Test
    void aPriceOfItsOwnReleaseIsSureAndOneOfANeighbourIsNot() {
        assertThat(Pages.page(PAGE).select("#price .badge").text()).isEqualTo("High confidence");
        Document neighbour = Pages.page("/code/97110?date=2025-05-01");
        assertThat(neighbour.select("#price .badge").text()).isEqualTo("Medium confidence");
        assertThat(neighbour.select("#price .reasons").text()).contains("RVU25B", "RVU25A is used instead");
    }

    @Test
    void aRowWithoutAnAmountShowsADashAndNotZero() {
        // 97010 is bundled (status B).
        Document page = Pages.page("/code/97010?date=2025-02-03");
        assertThat(page.select("#price .amount").text()).isEqualTo("–");
        assertThat(page.select("#price .badge").text()).isEqualTo("Low confidence");
        assertThat(page.select("#breakdown .note").text()).contains("no national amount");
    }

    @Test
    void everyReleaseAtHandHasItsRowInThePlot() {
        Document page = Pages.page(PAGE);
        assertThat(page.select("#history svg text.label").eachText())
                .hasSize(21)
                .startsWith("RVU21A", "RVU21B")
                .containsSubsequence("RVU24A", "RVU24AR", "RVU24B", "RVU24C", "RVU25A", "RVU25C")
                .endsWith("RVU26C", "RVU26D");
        // RVU24AR: (0.45 + 0.42 + 0.01) × 33.2875 = 29.293, so 29.29; (28.79 − 29.29) / 29.29 = −1.7 %
        assertThat(page.select("#history svg text.current").eachText()).contains("RVU25A", "$28.79 (−1.7 %)");
        assertThat(page.select("#history svg circle")).hasSize(21);
    }

    @Test
    void anesthesiaAsksForMinutes() {
        Document page = Pages.page("/code/00100?date=2025-02-03&units=60");
        assertThat(page.select("label[for=line-units]").text()).isEqualTo("Minutes of anesthesia");
        assertThat(page.select("#result .badge").text()).isEqualTo("Priced");
    }
}
