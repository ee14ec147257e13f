package io.github.medpay.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.ScheduleTables;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaboratorySchedulesTest {

    private final LaboratorySchedules schedules = LaboratorySchedules.of(ScheduleTables.of("CLFS-2026Q2"));
    private final LaboratoryFeeSchedule may = schedules.get(LocalDate.of(2026, 5, 4));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, CLFS-2026Q1 is not at hand; priced with CLFS-2026Q2 from 2026-04-01",
        "2026-04-01,",
        "2026-06-30,",
        "2026-07-01, CLFS-2026Q3 is not at hand; priced with CLFS-2026Q2 from 2026-04-01",
    })
    void a_quarter_without_its_own_file_is_priced_with_the_years_and_says_so(LocalDate date, String message) {
        LaboratoryFeeSchedule schedule = schedules.get(date);

        assertThat(schedule.file()).isEqualTo("CLFS-2026Q2");
        assertThat(schedule.effectiveFrom()).isEqualTo("2026-04-01");
        assertThat(schedule.isOwnQuarter()).isEqualTo(message == null);
        assertThat(schedule.finding().map(Finding::message).orElse(null)).isEqualTo(message);
    }

    @Test
    void another_year_has_none_and_a_strict_instance_refuses_a_neighbour() {
        assertThat(schedules.on(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(schedules.strict().on(LocalDate.of(2026, 7, 1))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> schedules.get(LocalDate.of(2025, 12, 31)))
                .withMessage(
                        "no file of laboratory fees of the year 2025 for 2025-12-31, and no other year's answers; years at hand: 2026");
    }

    @Test
    void a_line_is_rate_times_units() {
        LaboratoryFee venipuncture = may.get("36415");

        assertThat(venipuncture.rate()).get().hasToString("9.34");
        assertThat(venipuncture.rateCents()).isEqualTo(934);
        assertThat(venipuncture.allowed(3)).get().hasToString("28.02");
        assertThat(venipuncture.effectiveFrom()).isEqualTo("2026-01-01");
        assertThat(venipuncture).hasToString("36415 9.34");
        assertThatIllegalArgumentException().isThrownBy(() -> venipuncture.allowedCents(0));
    }

    @Test
    void with_QW_the_row_with_QW_is_taken_where_there_is_one() {
        assertThat(may.getWaived("81003").rate()).get().hasToString("2.30");
        assertThat(may.getWaived("81003").isWaived()).isTrue();
        assertThat(may.getWaived("81003")).hasToString("81003-QW 2.30");
        assertThat(may.get("81003").rate()).get().hasToString("2.25");
        assertThat(may.getWaived("36415").isWaived()).isFalse();
        assertThat(may.find(ProcedureCode.of("81003"), true)).contains(may.getWaived("81003"));
    }

    @Test
    void indicator_L_is_the_contractors_to_price() {
        LaboratoryFee local = may.get("0614U");

        assertThat(local.isContractorPriced()).isTrue();
        assertThat(local.rate()).isEmpty();
        assertThat(local.rateCents()).isZero();
        assertThat(local.allowed(1)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> local.allowedCents(1));
    }

    @Test
    void a_rate_of_a_later_quarter_is_not_found() {
        assertThat(may.find("87999")).isPresent();
        assertThat(may.all()).hasSize(6);
        LaboratoryFeeSchedule february = schedules.get(LocalDate.of(2026, 2, 3));
        assertThat(february.find("87999")).isEmpty();
        assertThat(february.all()).hasSize(4);
        ProcedureCode code = ProcedureCode.of("87999");
        assertThat(may.find(code, false, LocalDate.of(2026, 4, 1))).isPresent();
        assertThat(may.find(code, true, LocalDate.of(2026, 4, 1))).isPresent();
        assertThat(may.find(code, false, LocalDate.of(2026, 3, 31))).isEmpty();
    }

    @Test
    void a_code_that_the_file_lacks_is_named_with_what_exists() {
        assertThat(may.find("99213")).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> may.getWaived("99213"))
                .withMessage("no laboratory fee of 99213 in CLFS-2026Q2, which lists 6 rows, 0614U to 87999");
    }
}
