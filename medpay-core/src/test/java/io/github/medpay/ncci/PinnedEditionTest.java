package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.ncci.NcciAnswer.Status;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinnedEditionTest {

    private static final NcciChecker BY_DATE = TestTables.checker();
    private static final ProcedureCode EXERCISE = ProcedureCode.of("97110");

    private static NcciAnswer<PtpEdit> edit(NcciChecker checker, String one, String two, LocalDate date) {
        return checker.edit(ProcedureCode.of(one), ProcedureCode.of(two), date);
    }

    private static int code(NcciChecker checker, String one, String two, LocalDate date) {
        return checker.editCode(ProcedureCode.pack(one), ProcedureCode.pack(two), (int) date.toEpochDay());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"2020-01-01", "2024-07-01", "2025-02-03", "2026-07-01", "2030-01-01"})
    void a_pinned_edition_answers_for_every_date(LocalDate date) {
        NcciChecker old = BY_DATE.pinnedTo("2024Q3");
        NcciChecker now = BY_DATE.pinnedTo("2026Q3");

        // 98940 with 97112 stands in 2024Q3 alone; 97113 with 97110 has indicator 1 there and 0 in 2026Q3
        assertThat(code(old, "98940", "97112", date)).isEqualTo(1);
        assertThat(code(now, "98940", "97112", date)).isEqualTo(NcciChecker.NO_EDIT);
        assertThat(code(old, "97113", "97110", date)).isEqualTo(1);
        assertThat(code(now, "97113", "97110", date)).isZero();
        assertThat(old.mue(EXERCISE, date).value()).map(MueLimit::units).hasValue(6);
        assertThat(now.mue(EXERCISE, date).value()).map(MueLimit::units).hasValue(5);
        assertThat(old.addOn(ProcedureCode.of("0054T"), date).value()).isPresent();
        assertThat(edit(now, "97113", "97110", date).certainty()).hasValueSatisfying(certainty -> {
            assertThat(certainty.edition()).isEqualTo(TestTables.NEW);
            assertThat(certainty.pinnedTo()).isEqualTo("2026Q3");
            assertThat(certainty.inQuarter()).isEqualTo(date.equals(LocalDate.of(2026, 7, 1)));
        });
    }

    @Test
    void the_checker_that_was_asked_still_goes_by_date() {
        assertThat(BY_DATE.pinnedTo("2024Q3")).isNotSameAs(BY_DATE);

        assertThat(BY_DATE.mue(EXERCISE, LocalDate.of(2026, 7, 1)).value())
                .map(MueLimit::units)
                .hasValue(5);
        assertThat(edit(BY_DATE, "97113", "97110", LocalDate.of(2025, 2, 3))
                        .certainty()
                        .orElseThrow()
                        .pinnedTo())
                .isNull();
        assertThat(BY_DATE.pinnedTo("2024Q3").pinnedTo("2026Q3").mue(EXERCISE, LocalDate.of(2025, 2, 3)))
                .isEqualTo(BY_DATE.pinnedTo("2026Q3").mue(EXERCISE, LocalDate.of(2025, 2, 3)));
    }

    @Test
    void a_kind_without_the_edition_uses_its_newest_one_before() {
        NcciChecker spring = BY_DATE.pinnedTo("2026Q2"); // unit limits alone have it
        LocalDate date = LocalDate.of(2026, 8, 1);

        assertThat(spring.mue(EXERCISE, date).certainty().orElseThrow().edition())
                .isEqualTo(TestTables.SPRING);
        assertThat(edit(spring, "98940", "97112", date))
                .hasToString("FOUND PtpEdit[columnOne=98940, columnTwo=97112, indicator=ALLOWED, rationale="
                        + PtpRationale.of(0)
                        + "] (edition 2024Q3, for the pinned 2026Q2, not of the date's quarter)");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2020-01-01, false", // as on 1 July 2024, its first day
        "2024-12-31, false",
        "2025-01-01, true",
        "2025-03-31, true",
        "2025-04-01, false",
        "2026-08-01, false",
    })
    void dates_of_the_pinned_editions_rows_still_count(LocalDate date, boolean active) {
        NcciChecker old = BY_DATE.pinnedTo("2024Q3");

        assertThat(edit(old, "97032", "97035", date).value().isPresent()).isEqualTo(active);
    }

    @Test
    void a_date_before_the_first_day_is_answered_as_the_first_day_is() {
        // 97530 with 97116 ended on 31 December 2019: ended on the first day of 2024Q3, so ended in the pinned edition
        assertThat(edit(BY_DATE.pinnedTo("2024Q3"), "97530", "97116", LocalDate.of(2019, 12, 31))
                        .value())
                .isEmpty();
        // 97130 has a rule from 2020 on, 96160 one from 1 October 2026 on, later than the first day of 2026Q3
        NcciChecker now = BY_DATE.pinnedTo("2026Q3");
        assertThat(now.addOn(ProcedureCode.of("97130"), LocalDate.of(2019, 1, 1))
                        .value())
                .isPresent();
        assertThat(now.addOn(ProcedureCode.of("96160"), LocalDate.of(2019, 1, 1))
                        .value())
                .isEmpty();
        assertThat(now.addOn(ProcedureCode.of("96160"), LocalDate.of(2026, 10, 1))
                        .value())
                .isPresent();
    }

    @Test
    void a_finding_says_that_the_edition_was_pinned() {
        LocalDate date = LocalDate.of(2025, 2, 3);
        NcciResult result = BY_DATE.pinnedTo("2026Q3")
                .check(List.of(NcciLine.of(1, "97113", 1, date), NcciLine.of(2, "97110", 1, date)));

        assertThat(result.findings())
                .extracting(NcciFinding::line, NcciFinding::code)
                .containsExactly(
                        tuple(NcciFinding.WHOLE_CLAIM, FindingCode.NCCI_EDITION_NEIGHBOUR),
                        tuple(1, FindingCode.NCCI_PTP_DENIED));
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.finding().message())
                        .contains("edition 2026Q3, pinned, not of the date's quarter"));
    }

    @Test
    void a_kind_whose_editions_are_all_newer_is_unknown() {
        NcciEdition early = new NcciEdition("2024Q1", LocalDate.of(2024, 1, 1), "test");
        NcciChecker checker = NcciChecker.of(
                        Policies.medicare(),
                        List.of(TestTables.ptp(List.of(TestTables.OLD), "97150 97110 0 - - 1")),
                        List.of(TestTables.mue(early, "97110 6 3")),
                        List.of(TestTables.addOn(early, "1 97130 97129 -")))
                .pinnedTo("2024Q1");
        LocalDate date = LocalDate.of(2026, 7, 1);

        assertThat(edit(checker, "97150", "97110", date).status()).isEqualTo(Status.BEFORE_FIRST_EDITION);
        assertThat(code(checker, "97150", "97110", date)).isEqualTo(NcciChecker.UNKNOWN);
        assertThat(checker.mue(EXERCISE, date).value()).isPresent();
        assertThat(checker.check(List.of(NcciLine.of(1, "97110", 1, date))).of(NcciFinding.WHOLE_CLAIM))
                .singleElement()
                .satisfies(finding -> assertThat(finding.finding().message())
                        .contains("is as old as the pinned 2024Q1", "procedure-to-procedure edits"));
    }

    @Test
    void an_edition_that_is_not_at_hand_is_refused_with_the_names_of_those_that_are() {
        assertThatExceptionOfType(UnknownEditionException.class)
                .isThrownBy(() -> BY_DATE.pinnedTo("2025Q1"))
                .withMessage("no edition 2025Q1; at hand: 2024Q3, 2026Q2, 2026Q3");
        assertThatExceptionOfType(UnknownEditionException.class)
                .isThrownBy(() -> NcciChecker.of(Policies.medicare(), List.of(), List.of(), List.of())
                        .pinnedTo("2026Q3"))
                .withMessage("no edition 2026Q3; at hand: none");
    }
}
