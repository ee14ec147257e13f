package io.github.medpay.ncci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.Modifier;
import io.github.medpay.fixture.Policies;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcciCheckTest {

    private static final LocalDate IN_QUARTER = LocalDate.of(2024, 7, 15);
    private static final NcciChecker CHECKER = TestTables.checker();

    private static NcciLine line(int number, String code, int units, String... modifiers) {
        return NcciLine.of(number, code, units, IN_QUARTER, modifiers);
    }

    private static NcciResult check(NcciLine... lines) {
        return CHECKER.check(List.of(lines));
    }

    private static List<FindingCode> codes(NcciResult result, int line) {
        return result.of(line).stream().map(NcciFinding::code).toList();
    }

    @Test
    void column_2_is_denied_and_the_finding_names_the_line_that_denies_it() {
        NcciResult result = check(line(1, "97110", 1), line(2, "97150", 1));

        assertThat(result.isDenied(0)).isTrue();
        assertThat(result.isDenied(1)).isFalse();
        NcciFinding finding = result.of(0).get(0);
        assertThat(finding.code()).isEqualTo(FindingCode.NCCI_PTP_DENIED);
        assertThat(finding.otherLine()).isEqualTo(1);
        assertThat(finding.isAppealable()).isFalse();
        assertThat(finding.allowedModifiers()).contains(Modifier.of("59"), Modifier.of("XS"));
        assertThat(finding.finding().message())
                .contains("97110 (line 1)", "97150 (line 2)", "only if the record shows distinct services");
    }

    @ParameterizedTest
    @ValueSource(strings = {"59", "XE", "XP", "XS", "XU", "91", "27", "LT", "F1", "78"})
    void a_modifier_on_either_line_lifts_an_edit_of_indicator_1(String modifier) {
        NcciResult onTwo = check(line(1, "97110", 1, modifier), line(2, "97150", 1));
        NcciResult onOne = check(line(1, "97110", 1), line(2, "97150", 1, modifier));

        assertThat(codes(onTwo, 0)).containsExactly(FindingCode.NCCI_PTP_BYPASSED);
        assertThat(codes(onOne, 0)).containsExactly(FindingCode.NCCI_PTP_BYPASSED);
        assertThat(onOne.of(0).get(0).finding().message()).contains("the record must show");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GP", "KX", "50", "51", "76", "77", "25", "24", "57"})
    void other_modifiers_lift_nothing(String modifier) {
        assertThat(check(line(1, "97110", 1, modifier), line(2, "97150", 1, modifier))
                        .isDenied(0))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "25", "57"})
    void modifiers_of_visits_count_on_the_visit_only(String modifier) {
        assertThat(check(line(1, "97161", 1), line(2, "99213", 1, modifier)).isDenied(1))
                .isFalse();
        NcciResult wrongSide = check(line(1, "97161", 1, modifier), line(2, "99213", 1));
        assertThat(wrongSide.isDenied(1)).isTrue();
        assertThat(wrongSide.of(1).get(0).allowedModifiers()).contains(Modifier.of("25"));
    }

    @Test
    void indicator_0_is_never_lifted() {
        NcciResult result = check(line(1, "97140", 1, "59"), line(2, "97124", 1, "59"));

        assertThat(result.isDenied(1)).isTrue();
        assertThat(result.of(1).get(0).allowedModifiers()).isEmpty();
    }

    @Test
    void each_pair_of_lines_stands_by_itself() {
        NcciResult result = check(line(1, "97150", 1), line(2, "97110", 1, "59"), line(3, "97110", 1));

        assertThat(result.isDenied(1)).isFalse();
        assertThat(result.isDenied(2)).isTrue();
    }

    @Test
    void lines_of_two_dates_do_not_meet() {
        NcciResult result = check(line(1, "97150", 1), NcciLine.of(2, "97110", 1, IN_QUARTER.plusDays(1)));

        assertThat(result.isEmpty()).isTrue();
    }

    @Test
    void a_line_with_59_and_an_x_modifier_is_survived() {
        assertThat(check(line(1, "97150", 1), line(2, "97110", 1, "59", "XS")).isDenied(1))
                .isFalse();
    }

    @Test
    void units_over_a_day_limit_deny_every_line_of_the_day() {
        NcciResult result = check(line(1, "97110", 4), line(2, "97112", 1), line(3, "97110", 3));

        assertThat(codes(result, 0)).containsExactly(FindingCode.NCCI_MUE_EXCEEDED);
        assertThat(codes(result, 1)).isEmpty();
        assertThat(codes(result, 2)).containsExactly(FindingCode.NCCI_MUE_EXCEEDED);
        assertThat(result.of(0).get(0).isAppealable()).isTrue();
        assertThat(result.of(0).get(0).finding().message()).contains("7 units on the day, at most 6");
        assertThat(check(line(1, "97110", 3), line(2, "97110", 3)).isEmpty()).isTrue();
    }

    @Test
    void a_policy_limit_is_not_appealable() {
        NcciFinding finding = check(line(1, "97161", 2)).of(0).get(0);

        assertThat(finding.isDenial()).isTrue();
        assertThat(finding.isAppealable()).isFalse();
    }

    @Test
    void a_line_limit_tests_each_line_by_itself() {
        assertThat(check(line(1, "20610", 1, "LT"), line(2, "20610", 1, "RT")).isEmpty())
                .isTrue();
        NcciResult result = check(line(1, "20610", 1), line(2, "20610", 2));
        assertThat(result.isDenied(0)).isFalse();
        assertThat(result.isDenied(1)).isTrue();
    }

    @Test
    void a_limit_of_0_denies_one_unit() {
        assertThat(check(line(1, "97010", 1)).isDenied(0)).isTrue();
    }

    @Test
    void both_sides_on_two_lines_count_two_and_the_finding_says_to_report_50() {
        NcciResult result = check(line(1, "73560", 1, "LT"), line(2, "73560", 1, "RT"));

        assertThat(codes(result, 0)).containsExactly(FindingCode.NCCI_MUE_EXCEEDED, FindingCode.REPORT_MODIFIER_50);
        assertThat(codes(result, 1)).containsExactly(FindingCode.NCCI_MUE_EXCEEDED, FindingCode.REPORT_MODIFIER_50);
        assertThat(check(line(1, "73560", 1, "50")).isEmpty()).isTrue();
    }

    @Test
    void an_add_on_code_of_type_1_without_its_primary_is_denied() {
        assertThat(codes(check(line(1, "97130", 1)), 0)).containsExactly(FindingCode.NCCI_PRIMARY_MISSING);
        NcciLine yesterday = NcciLine.of(2, "97129", 1, IN_QUARTER.minusDays(1));
        assertThat(check(line(1, "97130", 1), yesterday).isDenied(0)).isTrue();
    }

    @Test
    void an_add_on_code_of_type_2_or_3_is_a_finding() {
        assertThat(codes(check(line(1, "0054T", 1)), 0)).containsExactly(FindingCode.NCCI_PRIMARY_BY_CONTRACTOR);
        NcciResult alone = check(line(1, "96160", 1));
        assertThat(codes(alone, 0)).containsExactly(FindingCode.NCCI_PRIMARY_BY_CONTRACTOR);
        assertThat(alone.isDenied(0)).isFalse();
        assertThat(check(line(1, "96160", 1), line(2, "99213", 1)).of(0)).isEmpty();
    }

    @Test
    void before_the_first_edition_the_claim_says_once_that_nothing_is_known() {
        LocalDate before = LocalDate.of(2024, 6, 30);
        NcciResult result =
                check(NcciLine.of(1, "97150", 9, before), NcciLine.of(2, "97110", 9, before), line(3, "97110", 1));

        assertThat(result.findings()).hasSize(1);
        assertThat(codes(result, NcciFinding.WHOLE_CLAIM)).containsExactly(FindingCode.NCCI_UNKNOWN);
    }

    @Test
    void a_code_in_no_table_is_a_finding() {
        assertThat(codes(check(line(1, "12345", 1)), 0)).containsExactly(FindingCode.NCCI_CODE_UNKNOWN);
        assertThat(NcciChecker.of(Policies.medicare(), List.of(), List.of(), List.of())
                        .check(List.of(line(1, "97110", 1)))
                        .of(NcciFinding.WHOLE_CLAIM))
                .hasSize(1);
    }

    @Test
    void modifier_25_on_a_therapy_evaluation_is_needless() {
        assertThat(codes(check(line(1, "97161", 1, "25"), line(2, "97110", 1)), 0))
                .containsExactly(FindingCode.NCCI_MODIFIER_NEEDLESS);
    }

    @Test
    void an_edition_of_another_quarter_is_said_once_for_the_claim() {
        LocalDate later = LocalDate.of(2025, 2, 3);
        NcciResult result = check(NcciLine.of(1, "98940", 1, later), NcciLine.of(2, "97112", 1, later));

        assertThat(codes(result, 1)).containsExactly(FindingCode.NCCI_PTP_DENIED);
        assertThat(codes(result, NcciFinding.WHOLE_CLAIM)).containsExactly(FindingCode.NCCI_EDITION_NEIGHBOUR);
        NcciFinding finding = result.of(1).get(0);
        assertThat(finding.certainty()).isNotNull();
        assertThat(finding.finding().message()).contains("2024Q3", "says otherwise");
        assertThat(check(NcciLine.of(1, "97110", 1, later)).isEmpty()).isTrue();
    }

    @Test
    void no_lines_have_no_findings() {
        assertThat(check().isEmpty()).isTrue();
    }
}
