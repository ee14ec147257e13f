package io.github.medpay.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fixture.Policies;
import io.github.medpay.spi.TableException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy files as the rules read them: each dated value on its first and its last day. */
class MedicarePolicyTest {

    private static final MedicarePolicy POLICY = Policies.medicare();

    private static PolicyPeriod on(String date) {
        return POLICY.on(LocalDate.parse(date));
    }

    @ParameterizedTest
    @CsvSource({
        "SEQUESTRATION, 2021-01-01, 0",
        "SEQUESTRATION, 2022-03-31, 0",
        "SEQUESTRATION, 2022-04-01, 1",
        "SEQUESTRATION, 2022-06-30, 1",
        "SEQUESTRATION, 2022-07-01, 2",
        "SEQUESTRATION, 2026-12-31, 2",
        "THERAPY_ASSISTANT, 2021-12-31, 100",
        "THERAPY_ASSISTANT, 2022-01-01, 85",
        "COMPUTED_RADIOGRAPHY, 2022-12-31, 93",
        "COMPUTED_RADIOGRAPHY, 2023-01-01, 90",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2022-12-31, 20",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2023-01-01, 15",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2026-12-31, 15",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2027-01-01, 10",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2029-12-31, 10",
        "SCREENING_TURNED_DIAGNOSTIC_COINSURANCE, 2030-01-01, 0",
        "LIMITING_CHARGE, 2025-02-03, 109.25",
        "CO_SURGEON, 2025-02-03, 62.5",
    })
    void aPercentageHoldsFromItsFirstToItsLastDay(Percentage percentage, String date, BigDecimal percent) {
        assertThat(on(date).percent(percentage)).isEqualByComparingTo(percent);
        assertThat(on(date).factor(percentage)).isEqualTo(Ratio.of(percent.movePointLeft(2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 203.00, 2110.00",
        "2022, 233.00, 2150.00",
        "2023, 226.00, 2230.00",
        "2024, 240.00, 2330.00",
        "2025, 257.00, 2410.00",
        "2026, 283.00, 2480.00"
    })
    void anAmountEndsWithItsYear(int year, BigDecimal deductible, BigDecimal threshold) {
        for (LocalDate day : List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
            PolicyPeriod policy = POLICY.on(day);
            assertThat(policy.find(Amount.PART_B_DEDUCTIBLE)).contains(deductible);
            assertThat(policy.find(Amount.THERAPY_THRESHOLD_PT_SLP)).contains(threshold);
            assertThat(policy.cents(Amount.THERAPY_THRESHOLD_OT))
                    .isEqualTo(threshold.movePointRight(2).longValueExact());
        }
    }

    @Test
    void anUnknownYearIsUnknownAndNotZero() {
        assertThat(on("2027-01-01").find(Amount.PART_B_DEDUCTIBLE)).isEmpty();
        assertThat(on("2027-01-01").cents(Amount.THERAPY_THRESHOLD_OT)).isEqualTo(PolicyPeriod.UNKNOWN);
        assertThat(on("2028-12-31").find(Amount.THERAPY_TARGETED_REVIEW)).contains(new BigDecimal("3000.00"));
        assertThat(on("2029-01-01").find(Amount.THERAPY_TARGETED_REVIEW)).isEmpty();
        assertThat(POLICY.amountsThatEndBefore(LocalDate.of(2027, 1, 1)))
                .containsExactly(
                        Amount.PART_B_DEDUCTIBLE,
                        Amount.THERAPY_THRESHOLD_PT_SLP,
                        Amount.THERAPY_THRESHOLD_OT,
                        Amount.QUALIFYING_CONVERSION_FACTOR);
    }

    @Test
    void theFirstDayIsThatOf2021AndADateBeforeItIsRefused() {
        assertThat(POLICY.firstDay()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(POLICY.find(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThatExceptionOfType(TableException.class)
                .isThrownBy(() -> on("2020-12-31"))
                .withMessage("no policy for 2020-12-31: the first day is 2021-01-01");
    }

    @Test
    void aPractitionerWithoutAPercentageIsNotPaid() {
        assertThat(on("2025-02-03").factor(Practitioner.NURSE_PRACTITIONER)).contains(Ratio.percent(85));
        assertThat(on("2025-02-03").factor(Practitioner.PHYSICIAN)).contains(Ratio.ONE);
    }

    @Test
    void listsChangeByDate() {
        ProcedureCode add = ProcedureCode.of("G2211");
        assertThat(on("2023-12-31").contains(CodeList.VISIT_COMPLEXITY_ADD_ON, add))
                .isFalse();
        assertThat(on("2024-01-01").contains(CodeList.VISIT_COMPLEXITY_ADD_ON, add))
                .isTrue();
        assertThat(on("2025-12-31").contains(CodeList.VISIT_COMPLEXITY_BASE, ProcedureCode.of("99347")))
                .isFalse();
        assertThat(on("2026-01-01").contains(CodeList.VISIT_COMPLEXITY_BASE, ProcedureCode.of("99347")))
                .isTrue();
        assertThat(on("2025-02-03")
                        .find(CodeList.TIMED_OTHERWISE, ProcedureCode.of("97545"))
                        .map(PolicyValue::note))
                .contains("2 hours");
        assertThat(on("2025-02-03").contains(PlaceList.FACILITY, PlaceOfService.of("22")))
                .isTrue();
        assertThat(on("2025-02-03").contains(PlaceList.FACILITY, PlaceOfService.of("11")))
                .isFalse();
    }

    @Test
    void everyModifierInForceIsKnown() {
        assertThat(on("2025-02-03").modifiers()).hasSizeGreaterThan(420);
        assertThat(on("2025-02-03").modifier("62").flatMap(ModifierEntry::factor))
                .contains(new BigDecimal("0.625"));
        assertThat(on("2022-12-31").modifier("FY").flatMap(ModifierEntry::factor))
                .contains(new BigDecimal("0.93"));
        assertThat(on("2022-12-31").modifier("JZ")).isEmpty();
        assertThat(on("2023-01-01").modifier("JZ")).isPresent();
        assertThat(on("2025-02-03").modifier("ZZ")).isEmpty();
        assertThat(on("2025-02-03").modifier("?")).isEmpty();
    }

    @Test
    void onePeriodIsOneObjectOnAllItsDays() {
        assertThat(on("2025-02-03")).isSameAs(on("2025-06-30"));
        assertThat(on("2025-02-03").firstDay()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(on("2030-01-01").lastDay()).isEqualTo(Optional.empty());
    }
}
