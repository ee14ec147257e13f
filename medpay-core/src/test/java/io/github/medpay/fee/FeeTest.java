package io.github.medpay.fee;

import static io.github.medpay.code.Setting.FACILITY;
import static io.github.medpay.code.Setting.NON_FACILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fixture.Small;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one unit is worth: RULES §1, and the worked examples of RULES §9 by number. */
class FeeTest {

    private static final FeeSchedule SCHEDULE = Small.schedule();

    private static Locality place(String key) {
        return key.equals("nation") ? SCHEDULE.national() : Small.locality(key.substring(0, 5), key.substring(6));
    }

    private static RowModifier part(String symbol) {
        for (RowModifier part : RowModifier.values()) {
            if (part.symbol().equals(symbol)) {
                return part;
            }
        }
        throw new IllegalArgumentException(symbol);
    }

    private static Fee fee(String codeAndPart, String place, Setting setting) {
        String[] parts = (codeAndPart + "-").split("-", -1);
        return SCHEDULE.fee(SCHEDULE.get(ProcedureCode.of(parts[0]), part(parts[1])), place(place), setting);
    }

    @ParameterizedTest(name = "example {0}: {1} in {2}, {3}: {4}")
    @CsvSource({
        "1, 97110, nation, NON_FACILITY, 28.79",
        "2, 97110, 02102/01, NON_FACILITY, 37.06",
        "3, 97110, 10112/00, NON_FACILITY, 26.83",
        "3, 97110, 13202/01, NON_FACILITY, 32.26",
        "3, 97110, 01112/05, NON_FACILITY, 35.72",
        "4, 99213, nation, NON_FACILITY, 88.95",
        "4, 99213, nation, FACILITY, 63.72",
        "5, 99213, 02102/01, NON_FACILITY, 112.20",
        "5, 99213, 02102/01, FACILITY, 84.92",
        "7, 28200, nation, FACILITY, 323.47",
        "8, 70390, 02102/01, NON_FACILITY, 123.21",
        "8, 70390-26, 02102/01, NON_FACILITY, 23.72",
        "8, 70390-TC, 02102/01, NON_FACILITY, 99.50",
        "9, 70496, 02102/01, NON_FACILITY, 300.66",
        "10, 70496-TC, 02102/01, NON_FACILITY, 192.19",
        "10, 70496-26, 02102/01, NON_FACILITY, 108.47",
        "11, 70496, nation, NON_FACILITY, 257.80",
        "12, 45378-53, nation, NON_FACILITY, 164.00",
        "13, 45395, nation, NON_FACILITY, 1885.80",
    })
    void aFeeIsRelativeValuesTimesIndicesTimesFactorRoundedOnce(
            int example, String row, String place, Setting setting, BigDecimal amount) {
        assertThat(fee(row, place, setting).amount()).as("example %s", example).contains(amount);
    }

    /** RULES §1A: 2911.185 exactly; CMS published 2911.19. */
    @Test
    void theOneTieOfMillionsGoesUp() {
        Fee fee = fee("61530", "12502/99", FACILITY);
        assertThat(fee.breakdown().unrounded()).isEqualByComparingTo("2911.185");
        assertThat(fee.amount()).contains(new BigDecimal("2911.19"));
    }

    @Test
    void theBreakdownShowsEveryNumberOfTheProduct() {
        FeeBreakdown breakdown = fee("97110", "02102/01", NON_FACILITY).breakdown();
        assertThat(breakdown.work())
                .isEqualTo(new FeeBreakdown.Component(
                        new BigDecimal("0.45"), new BigDecimal("1.500"), new BigDecimal("0.67500")));
        assertThat(breakdown.practiceExpense().product()).isEqualByComparingTo("0.46483"); // 0.43 × 1.081
        assertThat(breakdown.malpractice().product()).isEqualByComparingTo("0.00592"); // 0.01 × 0.592
        assertThat(breakdown.adjustedUnits()).isEqualByComparingTo("1.14575");
        assertThat(breakdown.conversionFactor()).isEqualTo(new BigDecimal("32.3465"));
        assertThat(breakdown.unrounded()).isEqualByComparingTo("37.061002375"); // 1.14575 × 32.3465
    }

    @Test
    void theBreakdownTakesThePracticeExpenseOfTheSetting() {
        assertThat(fee("99213", "nation", FACILITY)
                        .breakdown()
                        .practiceExpense()
                        .relativeValue())
                .isEqualTo(new BigDecimal("0.57"));
        assertThat(fee("99213", "nation", NON_FACILITY)
                        .breakdown()
                        .practiceExpense()
                        .relativeValue())
                .isEqualTo(new BigDecimal("1.35"));
    }

    /** Examples 14 and 15: 95 % and 109.25 % of the rounded participating fee. */
    @Test
    void nonParticipatingFeeAndLimitingChargeAreTakenOfTheRoundedFee() {
        assertThat(fee("97110", "nation", NON_FACILITY).nonParticipating()).contains(new BigDecimal("27.35"));
        assertThat(fee("97110", "nation", NON_FACILITY).limitingCharge()).contains(new BigDecimal("31.45"));
        assertThat(fee("10004", "nation", NON_FACILITY).limitingCharge()).contains(new BigDecimal("56.54"));
        assertThat(fee("70496", "nation", NON_FACILITY).nonParticipating()) // of the capped 257.80
                .contains(new BigDecimal("244.91"));
    }

    /** Examples 9 and 11, and RULES §1D: 26 rows hold zeros and have no cap. */
    @Test
    void theCapIsShownBesideTheUncappedFee() {
        Fee fee = fee("70496", "02102/01", NON_FACILITY);
        assertThat(fee.uncapped()).contains(new BigDecimal("316.40"));
        assertThat(fee.cap()).contains(new BigDecimal("300.66"));
        assertThat(fee.findings()).extracting(Finding::code).containsExactly(FindingCode.OPPS_CAP_APPLIED);
        assertThat(fee.findings().get(0).message()).isEqualTo("70496: 316.40 is capped at 300.66");
        assertThat(fee("70496-26", "02102/01", NON_FACILITY).cap()).isEmpty();
        assertThat(fee("70551", "nation", NON_FACILITY).findings()).isEmpty();
        assertThat(fee("70551", "nation", NON_FACILITY).cap()).isPresent();
    }

    /** RULES 1.9: work from the 26 row. 70170: the 26 row's 0.30 work, cap expense 7.57 and malpractice 0.03. */
    @Test
    void theCapOfAContractorPricedRowTakesItsWorkFromThe26Row() {
        Fee fee = fee("70170", "nation", NON_FACILITY);
        BigDecimal work = SCHEDULE.get(ProcedureCode.of("70170"), RowModifier.PROFESSIONAL)
                .work();
        BigDecimal cap = work.add(new BigDecimal("7.57"))
                .add(new BigDecimal("0.03"))
                .multiply(new BigDecimal("32.3465"))
                .setScale(2, java.math.RoundingMode.HALF_UP);
        assertThat(work).isPositive();
        assertThat(fee.amount()).isEmpty();
        assertThat(fee.cap()).contains(cap);
        assertThat(fee.confidence()).isEqualTo(Confidence.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "97039, CONTRACTOR_PRICED",
        "15824, CONTRACTOR_PRICED",
        "00142, ANESTHESIA_BY_TIME",
        "97010, STATUS_BUNDLED",
        "V2520, STATUS_BUNDLED",
        "97014, STATUS_NOT_PAYABLE",
        "36415, STATUS_NOT_PAYABLE",
        "0469T, STATUS_NOT_PAYABLE",
        "G0029, STATUS_NOT_PAYABLE",
        "A9150, STATUS_NOT_PAYABLE",
    })
    void aRowWithoutAPriceSaysWhyAndIsNeverNought(String code, FindingCode finding) {
        Fee fee = SCHEDULE.fee(code, SCHEDULE.national(), NON_FACILITY);
        assertThat(fee.amount()).isEmpty();
        assertThat(fee.uncapped()).isEmpty();
        assertThat(fee.nonParticipating()).isEmpty();
        assertThat(fee.limitingCharge()).isEmpty();
        assertThat(fee.findings()).extracting(Finding::code).containsExactly(finding);
        assertThat(fee.confidence()).isEqualTo(Confidence.LOW);
        assertThat(fee.reasons())
                .singleElement()
                .isEqualTo(fee.findings().get(0).message())
                .asString()
                .contains(code, code.equals("00142") ? "by base and time units" : "no national amount");
        assertThat(fee).hasToString(code + " 00000/00 NON_FACILITY no amount");
    }

    @Test
    void confidenceSaysHowSureAPriceIs() {
        Fee sure = fee("97110", "nation", NON_FACILITY);
        assertThat(sure.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(sure.reasons()).containsExactly("status A, priced by relative values");
        assertThat(sure.findings()).isEmpty();

        Fee restricted = fee("47135", "nation", FACILITY);
        assertThat(restricted.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(restricted.reasons()).containsExactly("47135: coverage is restricted (status R)");
        assertThat(restricted.findings()).extracting(Finding::code).containsExactly(FindingCode.COVERAGE_RESTRICTED);

        Fee onlyAlone = fee("96523", "nation", NON_FACILITY);
        assertThat(onlyAlone.amount()).contains(new BigDecimal("23.29")); // example 58
        assertThat(onlyAlone.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(onlyAlone.reasons()).singleElement().asString().contains("status T");

        Fee rare = fee("45395", "nation", NON_FACILITY);
        assertThat(rare.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(rare.findings()).extracting(Finding::code).containsExactly(FindingCode.SETTING_NOT_APPLICABLE);
        assertThat(rare.reasons()).singleElement().asString().contains("NON_FACILITY (NA)");
        assertThat(fee("45395", "nation", FACILITY).findings()).isEmpty();
    }

    /** RULES §1C: indicator-5 services take the non-facility amount in every setting. */
    @Test
    void therapyIsNonFacilityWhateverIsAsked() {
        Fee fee = fee("97110", "02102/01", FACILITY);
        assertThat(fee.setting()).isEqualTo(NON_FACILITY);
        assertThat(fee.findings()).isEmpty();
        assertThat(fee("97129", "nation", FACILITY).setting()).isEqualTo(FACILITY);
    }

    @Test
    void aFeeKnowsItsRowAndPlace() {
        Fee fee = fee("70390-26", "02102/01", FACILITY);
        assertThat(fee.entry()).hasToString("70390-26");
        assertThat(fee.locality()).isEqualTo(Small.alaska());
        assertThat(fee).hasToString("70390-26 02102/01 FACILITY 23.72");
    }

    /** RULES §3C, published for Alaska (example 25), and the national amount of the second unit (example 17). */
    @Test
    void halfOfThePracticeExpenseIsTakenInsideTheSum() {
        FeeScheduleEntry entry = SCHEDULE.get("97110");
        assertThat(SCHEDULE.reducedFeeCents(entry, Small.alaska(), NON_FACILITY, 50))
                .isEqualTo(2954);
        assertThat(SCHEDULE.reducedFeeCents(entry, SCHEDULE.national(), NON_FACILITY, 50))
                .isEqualTo(2183);
        assertThat(SCHEDULE.reducedFeeCents(entry, SCHEDULE.national(), NON_FACILITY, 100))
                .isEqualTo(2879);
    }

    @Test
    void centsByPackedCodeAreThoseOfTheRow() {
        int code = ProcedureCode.pack("99213");
        assertThat(SCHEDULE.feeCents(code, RowModifier.GLOBAL, SCHEDULE.national(), FACILITY))
                .isEqualTo(6372);
        assertThat(SCHEDULE.feeCents(code, RowModifier.PROFESSIONAL, SCHEDULE.national(), FACILITY))
                .isEqualTo(-1);
        assertThat(SCHEDULE.feeCents(ProcedureCode.pack("97039"), RowModifier.GLOBAL, SCHEDULE.national(), FACILITY))
                .isEqualTo(-1);
        assertThat(SCHEDULE.feeCents(-1, RowModifier.GLOBAL, SCHEDULE.national(), FACILITY))
                .isEqualTo(-1);
    }

    @Test
    void aRowOfAnotherReleaseIsRefused() {
        FeeScheduleEntry other = Small.schedules().get("RVU24A").get("97110");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEDULE.fee(other, SCHEDULE.national(), FACILITY))
                .withMessageContaining("97110")
                .withMessageContaining("RVU25A");
    }
}
