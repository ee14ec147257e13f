package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Services of the same date that were billed before: they count, and are not judged (RULES §6). */
class PriorLinesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 15);
    private static final NcciChecker CHECKER = TestTables.checker();

    private static NcciLine line(String code, int units, String... modifiers) {
        return NcciLine.of(1, code, units, DAY, modifiers);
    }

    private static List<FindingCode> check(NcciLine line, NcciLine... before) {
        return findings(line, before).stream().map(NcciFinding::code).toList();
    }

    private static List<NcciFinding> findings(NcciLine line, NcciLine... before) {
        return CHECKER.check(List.of(line), List.of(before)).findings();
    }

    @Test
    void a_prior_service_of_column_1_denies_the_line_of_column_2() {
        List<NcciFinding> found = findings(line("97110", 1), line("97150", 1));
        assertThat(found).extracting(NcciFinding::code).containsExactly(FindingCode.NCCI_PTP_DENIED);
        assertThat(found.get(0).otherLine()).isEqualTo(NcciFinding.NO_LINE);
        assertThat(found.get(0).finding().message())
                .startsWith(
                        "97110 (line 1) is column 2 of 97150 (prior service), indicator 1: not paid on the same day");
    }

    @Test
    void a_modifier_on_either_service_lifts_the_edit() {
        assertThat(check(line("97110", 1, "59"), line("97150", 1))).containsExactly(FindingCode.NCCI_PTP_BYPASSED);
        assertThat(check(line("97110", 1), line("97150", 1, "XS"))).containsExactly(FindingCode.NCCI_PTP_BYPASSED);
    }

    @Test
    void a_prior_service_of_column_2_was_paid_and_the_line_of_column_1_says_so() {
        List<NcciFinding> found = findings(line("97150", 1), line("97110", 1));
        assertThat(found).extracting(NcciFinding::code).containsExactly(FindingCode.PRIOR_SERVICE_AFFECTED);
        assertThat(found.get(0).line()).isZero();
        assertThat(found.get(0).finding().message())
                .startsWith("97110 (prior service) is column 2 of 97150 (line 1), indicator 1, and was billed before");
        assertThat(check(line("97150", 1), line("97110", 1, "59"))).isEmpty();
    }

    @Test
    void a_prior_service_of_another_day_says_nothing() {
        assertThat(check(line("97110", 1), NcciLine.of(1, "97150", 1, DAY.minusDays(1))))
                .isEmpty();
    }

    @Test
    void a_limit_by_date_of_service_counts_the_units_billed_before() {
        assertThat(check(line("97110", 2), line("97110", 4))).isEmpty();
        List<NcciFinding> found = findings(line("97110", 3), line("97110", 4));
        assertThat(found).extracting(NcciFinding::code).containsExactly(FindingCode.NCCI_MUE_EXCEEDED);
        assertThat(found.get(0).finding().message())
                .startsWith("97110 (line 1): 7 units on the day, 4 of them billed before, at most 6 (indicator 3)");
        assertThat(check(line("97161", 1), line("97161", 1))).containsExactly(FindingCode.NCCI_MUE_EXCEEDED);
    }

    @Test
    void a_limit_by_line_does_not() {
        assertThat(check(line("20610", 1), line("20610", 1))).isEmpty();
    }

    @Test
    void a_prior_service_is_not_judged_itself() {
        assertThat(check(line("97112", 1), line("97110", 9), line("97140", 1), line("97124", 1), line("12345", 1)))
                .isEmpty();
    }

    @Test
    void a_prior_service_is_no_primary_of_an_add_on_code() {
        assertThat(check(line("97130", 1), line("97129", 1))).containsExactly(FindingCode.NCCI_PRIMARY_MISSING);
    }
}
