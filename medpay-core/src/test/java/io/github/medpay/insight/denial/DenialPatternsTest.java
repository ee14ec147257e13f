package io.github.medpay.insight.denial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.fixture.Policies;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.insight.denial.DenialReport.PayerKind;
import io.github.medpay.rule.FindingCode;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialPatternsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static DenialReport denial(String code, String reason, boolean appealed, boolean overturned) {
        return new DenialReport(
                code, List.of("GP"), PayerKind.MEDICARE, reason, YearMonth.of(2025, 3), appealed, overturned);
    }

    private static void report(DenialPatterns patterns, int times, DenialReport report) {
        for (int i = 0; i < times; i++) {
            patterns.report(report);
        }
    }

    @Test
    void four_reports_tell_nothing_and_the_fifth_tells_all_five() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 4, denial("97110", "97", false, false));

        assertThat(patterns.publish()).isFalse();
        assertThat(patterns.summary().cells()).isEmpty();

        report(patterns, 1, denial("97110", "97", false, false));
        assertThat(patterns.publish()).isTrue();
        assertThat(patterns.summary("97110").topReasons()).containsExactly(new DenialSummary.Count("97", 5));
        assertThat(patterns.summary("97110").trend()).containsExactly(new DenialSummary.Count("2025-03", 5));
    }

    @Test
    void a_small_reason_hides_behind_the_smallest_told_one() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 20, denial("97110", "97", false, false));
        report(patterns, 6, denial("97110", "50", false, false));
        report(patterns, 1, denial("97110", "16", false, false));
        patterns.publish();

        // 27 − 20 = 7, which is 6 + 1 and tells of neither
        assertThat(patterns.summary("97110").reports()).isEqualTo(27);
        assertThat(patterns.summary("97110").topReasons()).containsExactly(new DenialSummary.Count("97", 20));
    }

    @Test
    void six_of_sixteen_appeals_overturned_are_37_5_percent() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 6, denial("97110", "97", true, true));
        report(patterns, 10, denial("97110", "97", true, false));
        report(patterns, 5, denial("97110", "97", false, false));
        patterns.publish();

        DenialSummary.OverturnRate rate = patterns.summary("97110").overturned();
        assertThat(rate.appealed()).isEqualTo(16);
        assertThat(rate.lowestPercent()).isEqualTo("37.5").isEqualTo(rate.highestPercent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "patient was late", "97 ", "CO-97", "N1234567", "0"})
    void a_reason_that_is_no_code_is_refused_and_not_repeated(String reason) {
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> denial("97110", reason, false, false))
                .withMessage("reason: is no CARC and no RARC; free text is refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"patient\":\"x\"}",
                "{\"code\":\"97110\",\"payer\":\"MEDICARE\",\"reason\":\"97\",\"month\":\"2025-03\",\"note\":\"x\"}",
                "{\"code\":\"97110\",\"payer\":\"Acme\",\"reason\":\"97\",\"month\":\"2025-03\"}",
                "{\"code\":\"97110\",\"payer\":\"MEDICARE\",\"reason\":\"97\",\"month\":\"2025-03-04\"}",
                "{\"code\":\"97110\",\"payer\":\"MEDICARE\",\"reason\":\"97\",\"month\":\"2025-03\",\"overturned\":true}",
                "{\"code\":\"97110\",\"payer\":\"MEDICARE\",\"month\":\"2025-03\"}"
            })
    void json_with_a_patient_a_text_a_day_or_a_gap_is_refused(String json) {
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> JSON.readValue(json, DenialReport.class))
                .withCauseInstanceOf(InsightException.class);
    }

    @Test
    void a_report_goes_through_json_unchanged() throws Exception {
        DenialReport report = denial("97110", "MA130", true, true);

        assertThat(JSON.readValue(JSON.writeValueAsString(report), DenialReport.class))
                .isEqualTo(report);
    }

    @Test
    void a_report_has_no_field_beyond_the_seven() {
        assertThat(DenialReport.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("code", "modifiers", "payer", "reason", "month", "appealed", "overturned");
    }

    @Test
    void a_store_that_fails_is_a_clear_error() {
        DenialPatterns patterns = DenialPatterns.of(Policies.medicare(), new DenialStore() {
            @Override
            public void add(DenialReport report) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public List<DenialReport> reports() {
                throw new IllegalStateException("disk gone");
            }

            @Override
            public void markPublished(int reports) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public List<Integer> published() {
                return List.of(5);
            }
        });

        assertThatExceptionOfType(DenialStoreException.class)
                .isThrownBy(() -> patterns.report(denial("97110", "97", false, false)))
                .withMessage("the store of denial reports failed to add a report")
                .withCauseInstanceOf(IllegalStateException.class);
        assertThatExceptionOfType(DenialStoreException.class).isThrownBy(patterns::summary);
        assertThatExceptionOfType(DenialStoreException.class).isThrownBy(patterns::publish);
    }

    /** Surgical package, new patient, maintenance: the reasons of the policy's adjustments. */
    @ParameterizedTest
    @CsvSource({"99213, M144", "99213, 97", "99203, B16", "98941, 50"})
    void the_reasons_of_packages_and_visits_are_reasons(String code, String reason) {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 5, denial(code, reason, false, false));
        assertThat(patterns.publish()).isTrue();
        assertThat(patterns.summary(code).topReasons()).containsExactly(new DenialSummary.Count(reason, 5));
    }

    /** Each finding that the contractor sees too comes back as a reason that can be reported, and so does its remark. */
    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void the_reason_of_every_finding_can_be_reported(FindingCode finding) {
        Policies.usual().adjustment(finding).ifPresent(codes -> {
            DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
            report(patterns, 5, denial("99213", codes.reason(), false, false));
            codes.remark().ifPresent(remark -> report(patterns, 5, denial("99213", remark, false, false)));
            assertThat(patterns.publish()).isTrue();
            assertThat(patterns.summary("99213").topReasons())
                    .extracting(DenialSummary.Count::label)
                    .contains(codes.reason());
        });
    }

    /** What is published once is no part of the next five: else the difference of two summaries would tell of one report. */
    @Test
    void after_a_publication_the_next_four_wait_again() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 5, denial("97110", "97", false, false));
        assertThat(patterns.publish()).isTrue();
        report(patterns, 4, denial("97110", "50", false, false));
        assertThat(patterns.publish()).isFalse();
        assertThat(patterns.summary().reports()).isEqualTo(5);

        report(patterns, 1, denial("97110", "50", false, false));
        assertThat(patterns.publish()).isTrue();
        assertThat(patterns.summary().reports()).isEqualTo(10);
        report(patterns, 4, denial("97110", "50", false, false));
        assertThat(patterns.publish()).isFalse();
    }

    @Test
    void the_reason_told_most_often_comes_first() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 6, denial("97110", "16", false, false));
        report(patterns, 20, denial("97110", "97", false, false));
        patterns.publish();

        assertThat(patterns.summary("97110").topReasons())
                .containsExactly(new DenialSummary.Count("97", 20), new DenialSummary.Count("16", 6));
    }

    /**
     * Of reason 97, 10 appeals were overturned and 10 stood. Of reason 50, 6 were and 1 was not: the one hides among the 7.
     * Of 27, between 10 (37.0 %) and 17 (63.0 %) were overturned.
     */
    @Test
    void appeals_that_are_not_told_widen_the_rate() {
        DenialPatterns patterns = DenialPatterns.inMemory(Policies.medicare());
        report(patterns, 10, denial("97110", "97", true, true));
        report(patterns, 10, denial("97110", "97", true, false));
        report(patterns, 6, denial("97110", "50", true, true));
        report(patterns, 1, denial("97110", "50", true, false));
        patterns.publish();

        DenialSummary.OverturnRate rate = patterns.summary("97110").overturned();
        assertThat(rate.appealed()).isEqualTo(20);
        assertThat(rate.lowestPercent()).isEqualTo("37.0");
        assertThat(rate.highestPercent()).isEqualTo("63.0");
    }

    @Test
    void a_report_holds_as_many_modifiers_as_a_line_and_a_month_of_this_century() {
        DenialReport report = denial("97110", "97", false, false);

        for (int year : new int[] {2000, 2099}) {
            assertThat(report(report.modifiers(), year).month().getYear()).isEqualTo(year);
        }
        for (int year : new int[] {1999, 2100}) {
            assertThatExceptionOfType(InsightException.class)
                    .isThrownBy(() -> report(report.modifiers(), year))
                    .withMessage("month: is not of this century");
        }
        assertThat(report(List.of("GP", "59", "KX", "CQ"), 2025).modifiers()).hasSize(4);
        assertThatExceptionOfType(InsightException.class)
                .isThrownBy(() -> DenialPatterns.inMemory(Policies.medicare())
                        .report(report(List.of("GP", "59", "KX", "CQ", "76"), 2025)))
                .withMessage("modifiers: are more than 4")
                .extracting(InsightException::field)
                .isEqualTo("modifiers");
    }

    private static DenialReport report(List<String> modifiers, int year) {
        return new DenialReport("97110", modifiers, PayerKind.MEDICARE, "97", YearMonth.of(year, 3), false, false);
    }
}
