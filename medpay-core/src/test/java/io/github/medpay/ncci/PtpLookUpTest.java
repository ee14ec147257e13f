package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.NcciAnswer.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PtpLookUpTest {

    private static final LocalDate DATE = LocalDate.of(2025, 2, 3);
    private static final NcciChecker CHECKER = TestTables.checker();

    private static NcciAnswer<PtpEdit> edit(String one, String two, LocalDate date) {
        return CHECKER.edit(ProcedureCode.of(one), ProcedureCode.of(two), date);
    }

    @Test
    void an_edit_has_a_direction() {
        assertThat(edit("97150", "97110", DATE).value()).isPresent();
        assertThat(edit("97110", "97150", DATE).status()).isEqualTo(Status.NONE);
    }

    @Test
    void between_finds_either_direction_and_says_which_code_is_column_1() {
        NcciAnswer<PtpEdit> answer = CHECKER.between(ProcedureCode.of("97110"), ProcedureCode.of("97150"), DATE);

        assertThat(answer.value()).hasValueSatisfying(edit -> {
            assertThat(edit.columnOne()).hasToString("97150");
            assertThat(edit.columnTwo()).hasToString("97110");
            assertThat(edit.indicator()).isEqualTo(ModifierIndicator.ALLOWED);
        });
        assertThat(CHECKER.between(ProcedureCode.of("97150"), ProcedureCode.of("97110"), DATE))
                .isEqualTo(answer)
                .hasSameHashCodeAs(answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-12-31, false",
        "2025-01-01, true",
        "2025-03-31, true",
        "2025-04-01, false",
    })
    void an_edit_is_active_from_its_effective_date_through_its_deletion_date(LocalDate date, boolean active) {
        assertThat(edit("97032", "97035", date).value().isPresent()).isEqualTo(active);
    }

    @Test
    void indicator_9_is_never_active() {
        assertThat(edit("97597", "97602", LocalDate.of(2024, 7, 1)).value()).isEmpty();
        assertThat(edit("97530", "97116", DATE).value()).isEmpty();
    }

    @Test
    void the_history_tells_every_row_of_every_edition() {
        List<PtpRow> rows = CHECKER.history(ProcedureCode.of("97150"), ProcedureCode.of("97110"));

        assertThat(rows).extracting(row -> row.edition().name()).containsExactly("2024Q3", "2024Q3", "2026Q3");
        assertThat(rows).extracting(PtpRow::lastActiveDay).containsExactly(LocalDate.of(2019, 12, 31), null, null);
        assertThat(rows).extracting(PtpRow::effectiveFrom).containsOnlyNulls();
        assertThat(CHECKER.history(ProcedureCode.of("97110"), ProcedureCode.of("97150")))
                .isEmpty();
    }

    @Test
    void before_the_first_edition_nothing_is_known() {
        NcciAnswer<PtpEdit> answer = edit("97150", "97110", LocalDate.of(2024, 6, 30));

        assertThat(answer.status()).isEqualTo(Status.BEFORE_FIRST_EDITION);
        assertThat(answer.certainty()).isEmpty();
        assertThat(CHECKER.editCode(1, 2, 0)).isEqualTo(NcciChecker.UNKNOWN);
    }

    @ParameterizedTest(name = "{0} -> {1} on {2}")
    @CsvSource({
        "97150, 97110, 2024-09-30, FOUND, 2024Q3, true, CONFIRMED",
        "97150, 97110, 2024-10-01, FOUND, 2024Q3, false, CONFIRMED",
        "97150, 97110, 2026-06-30, FOUND, 2024Q3, false, CONFIRMED",
        "97150, 97110, 2026-07-01, FOUND, 2026Q3, true, NO_LATER_EDITION",
        "97150, 97110, 2027-01-01, FOUND, 2026Q3, false, NO_LATER_EDITION",
        "98940, 97112, 2025-02-03, FOUND, 2024Q3, false, CONTRADICTED",
        "97113, 97110, 2025-02-03, FOUND, 2024Q3, false, CONTRADICTED",
        "97012, 97018, 2025-02-03, CODE_UNKNOWN, 2024Q3, false, CONTRADICTED",
        "97012, 97018, 2026-07-01, FOUND, 2026Q3, true, NO_LATER_EDITION",
        "97110, 97140, 2025-02-03, NONE, 2024Q3, false, CONFIRMED",
        "97110, 12345, 2025-02-03, CODE_UNKNOWN, 2024Q3, false, CONFIRMED",
    })
    void every_answer_says_which_edition_spoke_and_whether_the_next_agrees(
            String one,
            String two,
            LocalDate date,
            Status status,
            String edition,
            boolean inQuarter,
            Confirmation confirmation) {
        NcciAnswer<PtpEdit> answer = edit(one, two, date);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.certainty()).hasValueSatisfying(certainty -> {
            assertThat(certainty.edition().name()).isEqualTo(edition);
            assertThat(certainty.inQuarter()).isEqualTo(inQuarter);
            assertThat(certainty.confirmation()).isEqualTo(confirmation);
        });
    }

    @Test
    void the_number_of_an_edit_is_its_indicator() {
        int day = (int) DATE.toEpochDay();

        assertThat(CHECKER.editCode(ProcedureCode.pack("97150"), ProcedureCode.pack("97110"), day))
                .isEqualTo(1);
        assertThat(CHECKER.editCode(ProcedureCode.pack("97140"), ProcedureCode.pack("97124"), day))
                .isZero();
        assertThat(CHECKER.editCode(ProcedureCode.pack("97124"), ProcedureCode.pack("97140"), day))
                .isEqualTo(NcciChecker.NO_EDIT);
        assertThat(CHECKER.editCode(-1, ProcedureCode.pack("97140"), day)).isEqualTo(NcciChecker.NO_EDIT);
    }

    @Test
    void the_edits_of_a_code_come_in_both_directions_and_by_pages() {
        ProcedureCode code = ProcedureCode.of("97110");
        PtpPage all = CHECKER.editsOf(code, DATE, 0, 10).value().orElseThrow();
        PtpPage second = CHECKER.editsOf(code, DATE, 1, 1).value().orElseThrow();

        assertThat(all.edits()).extracting(edit -> edit.columnOne().value()).containsExactly("97113", "97150");
        assertThat(all.asColumnOne()).isZero();
        assertThat(all.hasNext()).isFalse();
        assertThat(second.edits()).containsExactly(all.edits().get(1));
        assertThat(second.total()).isEqualTo(2);
        assertThat(CHECKER.editsOf(code, DATE, 0, 1).value().orElseThrow().hasNext())
                .isTrue();
        assertThat(CHECKER.editsOf(ProcedureCode.of("97150"), DATE, 0, 9)
                        .value()
                        .orElseThrow()
                        .asColumnOne())
                .isEqualTo(1);
        assertThat(CHECKER.editsOf(ProcedureCode.of("12345"), DATE, 0, 1).status())
                .isEqualTo(Status.CODE_UNKNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> CHECKER.editsOf(code, DATE, 0, 0));
    }

    @Test
    void a_matrix_explains_every_pair_of_a_set() {
        NcciMatrix matrix = CHECKER.matrix(
                List.of(
                        ProcedureCode.of("97110"),
                        ProcedureCode.of("97150"),
                        ProcedureCode.of("97140"),
                        ProcedureCode.of("97124"),
                        ProcedureCode.of("12345")),
                DATE);

        assertThat(matrix.known()).isTrue();
        assertThat(matrix.unknownCodes()).extracting(ProcedureCode::value).containsExactly("12345");
        assertThat(matrix.cells()).hasSize(2);
        assertThat(matrix.between(ProcedureCode.of("97110"), ProcedureCode.of("97150")))
                .hasValueSatisfying(cell -> {
                    assertThat(cell.allowedModifiers())
                            .contains(Modifier.of("59"))
                            .doesNotContain(Modifier.of("25"));
                    assertThat(cell.explanation()).contains("97110 is column 2 of 97150");
                });
        assertThat(matrix.between(ProcedureCode.of("97150"), ProcedureCode.of("97110")))
                .isEqualTo(matrix.between(ProcedureCode.of("97110"), ProcedureCode.of("97150")));
        assertThat(matrix.between(ProcedureCode.of("97150"), ProcedureCode.of("97140")))
                .isEmpty();
        assertThat(matrix.between(ProcedureCode.of("97124"), ProcedureCode.of("97140")))
                .hasValueSatisfying(cell -> assertThat(cell.allowedModifiers()).isEmpty());
        assertThat(matrix.between(ProcedureCode.of("97124"), ProcedureCode.of("97110")))
                .isEmpty();
        assertThat(CHECKER.matrix(List.of(), LocalDate.of(2020, 1, 1)).known()).isFalse();
    }
}
