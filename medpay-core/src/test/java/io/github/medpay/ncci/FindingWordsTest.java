package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a finding tells a biller: the rule that spoke, and the way out that it leaves (RULES §6). */
class FindingWordsTest {

    private static final LocalDate IN_QUARTER = LocalDate.of(2024, 7, 15);
    private static final LocalDate BETWEEN = LocalDate.of(2026, 3, 31);
    private static final NcciChecker CHECKER = TestTables.checker();

    private static NcciLine line(int number, String code, int units, String... modifiers) {
        return NcciLine.of(number, code, units, IN_QUARTER, modifiers);
    }

    private static String message(FindingCode code, NcciLine... lines) {
        return message(CHECKER, code, lines);
    }

    private static String message(NcciChecker checker, FindingCode code, NcciLine... lines) {
        return checker.check(List.of(lines)).findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .map(finding -> finding.finding().message())
                .orElseThrow();
    }

    @Test
    void twenty_five_is_a_way_out_only_where_one_of_the_two_is_a_visit() {
        NcciChecker visitFirst = NcciChecker.of(
                Policies.medicare(),
                List.of(TestTables.ptp(List.of(TestTables.OLD), "99213 97161 0 - - 1")),
                List.of(),
                List.of());

        assertThat(message(FindingCode.NCCI_PTP_DENIED, line(1, "97161", 1), line(2, "99213", 1)))
                .contains("25 on the visit, or 59");
        assertThat(message(visitFirst, FindingCode.NCCI_PTP_DENIED, line(1, "97161", 1), line(2, "99213", 1)))
                .contains("25 on the visit, or 59");
        assertThat(message(FindingCode.NCCI_PTP_DENIED, line(1, "97110", 1), line(2, "97150", 1)))
                .contains("indicator 1", "59, XE, XP, XS or XU would allow it")
                .doesNotContain("25 on the visit");
    }

    @Test
    void an_edit_of_indicator_0_leaves_no_way_out() {
        assertThat(message(FindingCode.NCCI_PTP_DENIED, line(1, "97140", 1), line(2, "97124", 1, "59")))
                .contains("indicator 0", "no modifier allows it")
                .doesNotContain("would allow");
    }

    /** 4 + 3 of one day are 7. */
    @Test
    void a_limit_of_the_day_counts_the_day_and_a_limit_of_the_line_the_line() {
        assertThat(message(FindingCode.NCCI_MUE_EXCEEDED, line(1, "97110", 4), line(2, "97110", 3, "76")))
                .contains("7 units on the day, at most 6", "indicator 3", "all units of the day are denied")
                .contains("may be appealed");
        assertThat(message(FindingCode.NCCI_MUE_EXCEEDED, line(1, "20610", 2), line(2, "20610", 1)))
                .contains("2 units on the line, at most 1", "indicator 1", "the line is denied");
    }

    @Test
    void a_policy_limit_is_not_to_be_exceeded_and_a_limit_of_0_pays_nothing() {
        assertThat(message(FindingCode.NCCI_MUE_EXCEEDED, line(1, "97161", 2)))
                .contains("indicator 2", "a policy limit")
                .doesNotContain("may be appealed");
        assertThat(message(FindingCode.NCCI_MUE_EXCEEDED, line(1, "97010", 1)))
                .contains("1 units on the day, at most 0", "no unit is paid");
    }

    @Test
    void both_sides_are_one_line_with_50_and_one_side_twice_is_not() {
        assertThat(message(FindingCode.REPORT_MODIFIER_50, line(1, "73560", 1, "LT"), line(2, "73560", 1, "RT")))
                .contains("73560 (line 1)", "modifier 50 and 1 unit");
        assertThat(findings(line(1, "73560", 1, "LT"), line(2, "73560", 1, "LT")))
                .contains(FindingCode.NCCI_MUE_EXCEEDED)
                .doesNotContain(FindingCode.REPORT_MODIFIER_50);
        assertThat(findings(line(1, "73560", 2))).containsExactly(FindingCode.NCCI_MUE_EXCEEDED);
        assertThat(findings(line(1, "73560", 2, "LT"), line(2, "97110", 1, "RT")))
                .contains(FindingCode.NCCI_MUE_EXCEEDED)
                .doesNotContain(FindingCode.REPORT_MODIFIER_50);
    }

    private static List<FindingCode> findings(NcciLine... lines) {
        return CHECKER.check(List.of(lines)).findings().stream()
                .map(NcciFinding::code)
                .toList();
    }

    @Test
    void an_add_on_code_says_by_its_type_who_names_the_primaries() {
        assertThat(addOn("97130"))
                .contains("97130 (line 1)", "type 1", "none of its primary procedures is on the same day");
        assertThat(addOn("0054T")).contains("type 2", "the contractor defines");
        assertThat(addOn("96160"))
                .contains("type 3", "none of its listed primary procedures", "the contractor may accept others");
    }

    private static String addOn(String code) {
        return CHECKER.check(List.of(line(1, code, 1))).findings().stream()
                .map(finding -> finding.finding().message())
                .filter(message -> message.contains("add-on code of type"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_of_no_table_and_a_needless_25_name_their_line() {
        assertThat(message(FindingCode.NCCI_CODE_UNKNOWN, line(1, "12345", 1))).contains("12345 (line 1)", "unknown");
        assertThat(message(FindingCode.NCCI_MODIFIER_NEEDLESS, line(1, "97161", 1, "25")))
                .contains("97161 (line 1)", "modifier 25 is not needed");
    }

    @Test
    void a_modifier_of_no_list_lifts_nothing_on_a_visit_either() {
        assertThat(CHECKER.check(List.of(line(1, "97161", 1), line(2, "99213", 1, "KX")))
                        .isDenied(1))
                .isTrue();
    }

    /** Unit limits reach back to the day; the other two kinds begin a day later. */
    @Test
    void only_the_kinds_that_are_missing_are_named_as_unknown() {
        NcciEdition early = new NcciEdition("2024Q2", LocalDate.of(2024, 4, 1), "test");
        NcciChecker some = NcciChecker.of(
                Policies.medicare(),
                List.of(TestTables.ptp(List.of(TestTables.OLD), "97150 97110 0 - - 1")),
                List.of(TestTables.mue(early, "97110 6 3")),
                List.of());

        assertThat(message(some, FindingCode.NCCI_UNKNOWN, NcciLine.of(1, "97110", 1, LocalDate.of(2024, 6, 30))))
                .endsWith("unknown, which is not clean: procedure-to-procedure edits, add-on code edits");
        assertThat(message(FindingCode.NCCI_UNKNOWN, NcciLine.of(1, "97110", 1, LocalDate.of(2024, 6, 30))))
                .endsWith(": procedure-to-procedure edits, medically unlikely edits, add-on code edits");
    }

    @Test
    void an_edition_of_another_quarter_says_whether_the_next_one_agrees() {
        assertThat(between(FindingCode.NCCI_PTP_DENIED, "97110", "97150"))
                .contains("2024Q3", "the next edition at hand says the same");
        assertThat(between(FindingCode.NCCI_PTP_DENIED, "97112", "98940"))
                .contains("2024Q3", "the next edition at hand says otherwise");
        assertThat(between(FindingCode.NCCI_EDITION_NEIGHBOUR, "97112", "98940"))
                .isEqualTo(BETWEEN + " is judged by edition 2024Q3, older than the date's quarter");
    }

    private static String between(FindingCode code, String two, String one) {
        return message(code, NcciLine.of(1, two, 1, BETWEEN), NcciLine.of(2, one, 1, BETWEEN));
    }

    /** The code of no table is found first, by line 3; the edit speaks of line 1. */
    @Test
    void findings_stand_in_the_order_of_the_lines() {
        assertThat(CHECKER.check(List.of(line(1, "97110", 1), line(2, "97150", 1), line(3, "12345", 1)))
                        .findings())
                .extracting(NcciFinding::line, NcciFinding::code)
                .containsExactly(tuple(0, FindingCode.NCCI_PTP_DENIED), tuple(2, FindingCode.NCCI_CODE_UNKNOWN));
    }

    /** 97112 has a limit of 4 in 2024Q3 and none in 2026Q2; 97124 has none in either; 97150 has 1 in both. */
    @Test
    void a_limit_is_confirmed_by_the_same_limit_or_by_none_twice() {
        assertThat(confirmed("97150")).isTrue();
        assertThat(confirmed("97124")).isTrue();
        assertThat(confirmed("97112")).isFalse();
    }

    private static boolean confirmed(String code) {
        return CHECKER.mue(ProcedureCode.of(code), IN_QUARTER)
                .certainty()
                .orElseThrow()
                .confirmed();
    }

    @Test
    void answers_are_equal_where_status_value_and_edition_are() {
        NcciAnswer<MueLimit> answer = CHECKER.mue(ProcedureCode.of("97150"), IN_QUARTER);
        NcciAnswer<MueLimit> again = CHECKER.mue(ProcedureCode.of("97150"), IN_QUARTER);

        assertThat(again).isEqualTo(answer).hasSameHashCodeAs(answer);
        assertThat(CHECKER.mue(ProcedureCode.of("97110"), IN_QUARTER)).isNotEqualTo(answer);
        assertThat(CHECKER.mue(ProcedureCode.of("97150"), BETWEEN)).isNotEqualTo(answer);
        assertThat(answer.equals(null)).isFalse();
    }
}
