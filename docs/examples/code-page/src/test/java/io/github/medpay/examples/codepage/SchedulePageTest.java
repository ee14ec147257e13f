package io.github.medpay.examples.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of every schedule, what the patient owes of them, and global periods. */
class SchedulePageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // ASP-2025Q1, CLFS-2026Q2 and HCPCS-2025Q4 as CMS publishes them
                "J3301?date=2025-02-03 | Payment limits of drugs and vaccines | $0.898 | High confidence",
                "90662?date=2026-02-03 | Payment limits of drugs and vaccines | $98.160 | High confidence",
                "36415?date=2026-05-04 | Clinical laboratory fee schedule | $9.34 | High confidence",
                "81003?date=2026-05-04 | Clinical laboratory fee schedule | $2.25 | High confidence",
                "G0008?date=2026-02-03 | payment of vaccinations | – | Other schedule",
                "K0001?date=2026-02-03 | DMEPOS fee schedule, capped rental items | – | Other schedule",
                "G0439?date=2026-07-15 | Physician fee schedule | $137.61 | High confidence",
            })
    void theHeadNamesTheScheduleAndItsPrice(String path, String schedule, String amount, String badge) {
        Document page = Pages.page("/code/" + path);
        assertThat(page.select("#schedule").text()).isEqualTo("Schedule: " + schedule);
        assertThat(page.select("#price .amount").text()).isEqualTo(amount);
        assertThat(page.select("#price .badge").text()).isEqualTo(badge);
    }

    @Test
    void aDrugShowsItsBillingUnitItsCoinsuranceAndItsQuarters() {
        Document page = Pages.page("/code/J3301?date=2025-02-03&units=4");
        assertThat(Pages.fact(page, "#breakdown", "One billing unit is")).isEqualTo("10 MG");
        assertThat(Pages.fact(page, "#breakdown", "Coinsurance")).isEqualTo("20 %");
        // 0.898 × 4 = 3.592
        assertThat(Pages.fact(page, "#result", "Allowed")).isEqualTo("$3.59");
        assertThat(page.select("#history h2").text()).isEqualTo("The payment limit by quarter");
        assertThat(page.select("#history svg circle")).hasSize(9);
        assertThat(page.select("#units, #tips")).isEmpty();
    }

    @Test
    void aQuarterThatStandsInForTheDatesOwnIsSaid() {
        Document page = Pages.page("/code/J3301?date=2026-05-04");
        assertThat(page.select("#price .badge").text()).isEqualTo("Medium confidence");
        assertThat(page.select("#breakdown .findings").text()).contains("ASP-2026Q2 is not at hand");
    }

    @Test
    void aYearWithoutALaboratoryFileHasNoPriceAndSaysWhy() {
        Document page = Pages.page("/code/81003?date=2025-02-03");
        assertThat(page.select("#price .amount").text()).isEqualTo("–");
        assertThat(page.select("#result .badge").text()).isEqualTo("Other schedule");
        assertThat(page.select("#breakdown .findings").text()).contains("laboratory", "2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G0439?date=2026-07-15 | does not apply | a preventive service: no deductible, no coinsurance",
                "36415?date=2026-05-04 | does not apply | less 0.00 of coinsurance, 0 %; the share of its schedule",
                "90662?date=2026-02-03 | does not apply | less 0.00 of coinsurance, 0 %; the share of its schedule",
                "45385?date=2026-07-15&modifier=PT&chosen=1 | does not apply | PT: no deductible",
                "99213?date=2025-02-03 | applies: $257.00 a year | of coinsurance, 20 %",
            })
    void theShareOfThePatientIsSaid(String path, String deductible, String coinsurance) {
        Document page = Pages.page("/code/" + path);
        assertThat(Pages.fact(page, "#shares", "Part B deductible")).isEqualTo(deductible);
        assertThat(Pages.fact(page, "#shares", "Coinsurance")).contains(coinsurance);
    }

    @Test
    void aLineWithoutAmountsHasNoShare() {
        assertThat(Pages.page("/code/K0001").select("#shares")).isEmpty();
    }

    @Test
    void theGlobalPeriodSaysWhichDaysItIncludes() {
        Document page = Pages.page("/code/66984?date=2026-07-15");
        assertThat(Pages.fact(page, "#global", "Global period"))
                .isEqualTo("090 – the day before, the day of the procedure and 90 days after it");
        // 15 July and 90 days
        assertThat(Pages.fact(page, "#global", "A procedure of 2026-07-15 includes"))
                .isEqualTo("care from 2026-07-14 to 2026-10-13");
        assertThat(Pages.fact(page, "#global", "Before, during, after (56, 54, 55)"))
                .matches("[0-9]+ %, [0-9]+ %, [0-9]+ %");
        assertThat(Pages.fact(Pages.page("/code/99213"), "#global", "Global period"))
                .isEqualTo("XXX – none");
    }

    @Test
    void theTraceGoesOnFromTheAllowedAmountToThePayment() {
        Document page = Pages.page("/code/97110?date=2025-02-03");
        assertThat(page.select(".of-shares .rule").eachText()).containsExactly("Coinsurance", "Sequestration");
        // 28.79 − 5.76 = 23.03; less 0.46 of sequestration
        assertThat(page.select(".of-shares .step").eachText()).containsExactly("$23.03", "$22.57");
    }
}
