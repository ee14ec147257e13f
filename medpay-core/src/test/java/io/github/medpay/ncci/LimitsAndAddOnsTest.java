package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.ncci.NcciAnswer.Status;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsAndAddOnsTest {

    private static final NcciChecker CHECKER = TestTables.checker();

    @ParameterizedTest(name = "{0}: {2} of {1}")
    @CsvSource({
        "2024-07-01, 2024Q3, 6, true, CONFIRMED",
        "2026-03-31, 2024Q3, 6, false, CONFIRMED",
        "2026-04-01, 2026Q2, 6, true, CONTRADICTED",
        "2026-07-01, 2026Q3, 5, true, NO_LATER_EDITION",
    })
    void a_limit_is_that_of_the_newest_edition_on_or_before_the_date(
            LocalDate date, String edition, int units, boolean inQuarter, Confirmation confirmation) {
        NcciAnswer<MueLimit> answer = CHECKER.mue(ProcedureCode.of("97110"), date);

        assertThat(answer.value()).map(MueLimit::units).hasValue(units);
        assertThat(answer.certainty()).hasValueSatisfying(certainty -> {
            assertThat(certainty.edition().name()).isEqualTo(edition);
            assertThat(certainty.inQuarter()).isEqualTo(inQuarter);
            assertThat(certainty.confirmation()).isEqualTo(confirmation);
        });
    }

    @Test
    void a_known_code_without_a_limit_is_none_and_an_unknown_one_is_unknown() {
        LocalDate date = LocalDate.of(2024, 7, 1);

        assertThat(CHECKER.mue(ProcedureCode.of("97124"), date).status()).isEqualTo(Status.NONE);
        assertThat(CHECKER.mue(ProcedureCode.of("12345"), date).status()).isEqualTo(Status.CODE_UNKNOWN);
        assertThat(CHECKER.mue(ProcedureCode.of("97110"), date.minusDays(1)).status())
                .isEqualTo(Status.BEFORE_FIRST_EDITION);
    }

    @Test
    void an_add_on_rule_lists_its_primaries() {
        AddOnRule rule = CHECKER.addOn(ProcedureCode.of("97130"), LocalDate.of(2024, 7, 1))
                .value()
                .orElseThrow();

        assertThat(rule.type()).isEqualTo(1);
        assertThat(rule.isComplete()).isTrue();
        assertThat(rule.primaries()).extracting(ProcedureCode::value).containsExactly("97129");
        assertThat(CHECKER.addOn(ProcedureCode.of("97110"), LocalDate.of(2024, 7, 1))
                        .status())
                .isEqualTo(Status.NONE);
    }

    @Test
    void an_add_on_rule_starts_on_its_effective_date() {
        assertThat(CHECKER.addOn(ProcedureCode.of("96160"), LocalDate.of(2026, 9, 30))
                        .value())
                .isEmpty();
        assertThat(CHECKER.addOn(ProcedureCode.of("96160"), LocalDate.of(2026, 10, 1))
                        .value())
                .isPresent();
    }

    @Test
    void of_two_editions_of_one_day_the_first_speaks() {
        NcciEdition twin = new NcciEdition("twin", TestTables.OLD.effectiveFrom(), "test");
        NcciChecker checker = NcciChecker.of(
                Policies.medicare(),
                List.of(),
                List.of(TestTables.mue(twin, "97110 4 3"), TestTables.mue(TestTables.OLD, "97110 6 3")),
                List.of());

        assertThat(checker.mueEditions()).containsExactly(twin);
        assertThat(checker.mue(ProcedureCode.of("97110"), twin.effectiveFrom()).value())
                .map(MueLimit::units)
                .hasValue(4);
    }

    @Test
    void editions_are_listed_oldest_first() {
        assertThat(CHECKER.ptpEditions()).containsExactly(TestTables.OLD, TestTables.NEW);
        assertThat(CHECKER.mueEditions()).containsExactly(TestTables.OLD, TestTables.SPRING, TestTables.NEW);
        assertThat(CHECKER.addOnEditions()).containsExactly(TestTables.OLD, TestTables.NEW);
    }

    @Test
    void tables_of_several_sources_make_one_calendar() {
        NcciEdition between = new NcciEdition("2025Q1", LocalDate.of(2025, 1, 1), "own");
        NcciChecker checker = NcciChecker.of(
                Policies.medicare(),
                List.of(
                        TestTables.ptp(List.of(between), "97150 97110 0 - - 0"),
                        TestTables.ptp(
                                List.of(TestTables.OLD, TestTables.NEW), "97150 97110 0 - - 1", "97150 97110 1 - - 1")),
                List.of(),
                List.of());

        assertThat(checker.edit(ProcedureCode.of("97150"), ProcedureCode.of("97110"), LocalDate.of(2025, 2, 3))
                        .value())
                .map(PtpEdit::indicator)
                .hasValue(ModifierIndicator.NOT_ALLOWED);
    }

    @Test
    void codes_of_stored_values_round_trip() {
        for (PtpRationale rationale : PtpRationale.values()) {
            assertThat(PtpRationale.of(rationale.code())).isEqualTo(rationale);
            assertThat(rationale.wording()).isNotBlank();
        }
        for (MueRationale rationale : MueRationale.values()) {
            assertThat(MueRationale.of(rationale.code())).isEqualTo(rationale);
            assertThat(rationale.wording()).isNotBlank();
        }
        for (MueAdjudication adjudication : MueAdjudication.values()) {
            assertThat(MueAdjudication.of(adjudication.digit())).isEqualTo(adjudication);
        }
        for (ModifierIndicator indicator : ModifierIndicator.values()) {
            assertThat(ModifierIndicator.of(indicator.digit())).isEqualTo(indicator);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> PtpRationale.of(99));
        assertThatIllegalArgumentException().isThrownBy(() -> MueRationale.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> MueAdjudication.of(4));
        assertThatIllegalArgumentException().isThrownBy(() -> ModifierIndicator.of(2));
    }
}
