package io.github.medpay.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeBreakdown;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.comparison.CodeFacts;
import io.github.medpay.insight.comparison.CodePair;
import io.github.medpay.insight.comparison.CodesSideBySide;
import io.github.medpay.insight.comparison.ServiceContext;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.MueLimit;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.PtpEdit;
import io.github.medpay.ncci.PtpPage;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.TimedService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that the seed's page of 97110 shows, from the SDK, each number right (RULES §7). */
class CodePageTest {

    private static final MedPay MED_PAY = MedPay.create();
    private static final Insight INSIGHT = MED_PAY.insight();
    private static final LocalDate DATE = LocalDate.of(2025, 2, 3);
    private static final ServiceContext NATIONAL = ServiceContext.national(DATE);
    private static final VisitVolume YEAR = VisitVolume.of(40, 52);

    private static BigDecimal dollars(String amount) {
        return new BigDecimal(amount);
    }

    private static Claim claim(ClaimLine... lines) {
        return Claim.builder()
                .dateOfService(DATE)
                .placeOfService("11")
                .addLines(lines)
                .build();
    }

    private static Impact impact(BillingTip tip) {
        return Objects.requireNonNull(tip.impact());
    }

    private static CodeFacts facts(String code) {
        return INSIGHT.codeComparison().facts(code, NATIONAL).orElseThrow();
    }

    @Test
    void the_relative_values_of_97110_are_45_43_and_01_and_the_fee_is_28_79() {
        CodeFacts facts = facts("97110");
        FeeBreakdown breakdown = Objects.requireNonNull(facts.breakdown());

        assertThat(breakdown.work().relativeValue()).isEqualTo("0.45");
        assertThat(breakdown.practiceExpense().relativeValue()).isEqualTo("0.43");
        assertThat(breakdown.malpractice().relativeValue()).isEqualTo("0.01");
        assertThat(breakdown.conversionFactor()).isEqualTo("32.3465");
        // (.45 + .43 + .01) × 32.3465 = 28.788385
        assertThat(breakdown.unrounded()).isEqualByComparingTo("28.788385");
        assertThat(facts.fee()).isEqualTo("28.79");
    }

    @Test
    void non_participating_is_95_percent_and_the_limiting_charge_109_25_percent() {
        CodeFacts facts = facts("97110");

        // 28.79 × .95 = 27.3505; 28.79 × 1.0925 = 31.453075
        assertThat(facts.nonParticipating()).isEqualTo("27.35");
        assertThat(facts.limitingCharge()).isEqualTo("31.45");
    }

    @Test
    void the_page_of_2023_shows_29_82_and_a_limiting_charge_of_32_58() {
        CodeFacts facts = INSIGHT.codeComparison()
                .facts("97110", ServiceContext.national(LocalDate.of(2023, 2, 3)))
                .orElseThrow();

        // .88 × 33.8872 = 29.820736; 29.82 × 1.0925 = 32.57835
        assertThat(facts.fee()).isEqualTo("29.82");
        assertThat(facts.limitingCharge()).isEqualTo("32.58");
    }

    @ParameterizedTest
    @CsvSource({
        // (.45 × 1.5 + .43 × 1.081 + .01 × .592) × 32.3465 = 37.061...
        "02102, 01, 37.06",
        // Alabama (.45 + .43 × .869 + .01 × .575) × 32.3465 = 26.829...
        "10112, 00, 26.83",
        // Manhattan (.45 × 1.065 + .43 × 1.166 + .01 × 1.656) × 32.3465 = 32.255...
        "13202, 01, 32.26",
        // San Francisco (.45 × 1.088 + .43 × 1.419 + .01 × .445) × 32.3465 = 35.717...
        "01112, 05, 35.72",
    })
    void the_fee_of_a_locality_weighs_each_component(String mac, String number, String fee) {
        ServiceContext there = NATIONAL.withLocality(LocalityKey.of(mac, number));

        assertThat(INSIGHT.codeComparison().facts("97110", there).orElseThrow().fee())
                .isEqualTo(fee);
    }

    @Test
    void a_second_unit_is_21_83_and_not_28_79() {
        // (.45 + .43 ÷ 2 + .01) × 32.3465 = .675 × 32.3465 = 21.83388...
        assertThat(facts("97110").furtherUnit()).isEqualTo("21.83");

        Impact impact =
                INSIGHT.revenueImpact().of(claim(ClaimLine.of("97110", 1, "GP")), ClaimChange.units(1, 2), YEAR);

        assertThat(impact.perVisit().allowed()).isEqualTo("21.83");
        // 21.83 × 40 × 52 = 21.83 × 2080
        assertThat(impact.perYear().allowed()).isEqualTo("45406.40");
        // 50.62: coinsurance 10.12, share 40.50, sequestration .81, paid 39.69; 28.79: 5.76, 23.03, .46, 22.57
        assertThat(impact.perVisit().medicarePayment()).isEqualTo("17.12");
        assertThat(impact.perVisit().patientResponsibility()).isEqualTo("4.36");
        assertThat(impact.perVisit().receipts()).isEqualTo("21.48");
        assertThat(impact.complete()).isTrue();
        assertThat(impact.findings())
                .anyMatch(finding -> finding.code() == FindingCode.DOCUMENTATION_NEEDED
                        && finding.message().contains("only if it was furnished"));
    }

    @Test
    void the_seeds_product_is_59_883_20_and_not_59_867() {
        // 28.79 × 40 × 52
        assertThat(YEAR.yearly(dollars("28.79"))).isEqualTo("59883.20");
        assertThat(INSIGHT.revenueImpact()
                        .worth(claim(ClaimLine.of("97110", 1, "GP")), YEAR)
                        .perYear()
                        .allowed())
                .isEqualTo("59883.20");
    }

    @Test
    void a_missing_CQ_is_3_45_of_the_program_share_and_not_15_percent_of_the_fee() {
        Impact impact =
                INSIGHT.revenueImpact().of(claim(ClaimLine.of("97110", 1, "GP")), ClaimChange.withModifier(1, "CQ"));

        // 28.79 − 5.76 = 23.03; × .85 = 19.5755 → 19.58; 19.58 − 23.03
        assertThat(impact.before().programShare()).isEqualTo("23.03");
        assertThat(impact.after().programShare()).isEqualTo("19.58");
        assertThat(impact.perVisit().programShare()).isEqualTo("-3.45");
        // after sequestration 19.58 − .39 = 19.19 and 23.03 − .46 = 22.57
        assertThat(impact.perVisit().medicarePayment()).isEqualTo("-3.38");
        assertThat(impact.perVisit().allowed()).isEqualTo("0.00");
        assertThat(impact.perVisit().patientResponsibility()).isEqualTo("0.00");
        assertThat(impact.basis().citations()).anyMatch(citation -> citation.contains("CQ and CO"));
    }

    @Test
    void doing_nothing_changes_nothing() {
        Impact impact =
                INSIGHT.revenueImpact().of(claim(ClaimLine.of("97110", 2, "GP")), ClaimChange.units(1, 2), YEAR);

        assertThat(impact.perYear().receipts()).isEqualByComparingTo("0");
        assertThat(impact.findings()).isEmpty();
    }

    @Test
    void the_unit_limit_is_6_a_day_and_appealable() {
        MueLimit limit = Objects.requireNonNull(facts("97110").mue());

        assertThat(limit.units()).isEqualTo(6);
        assertThat(limit.adjudication().digit()).isEqualTo(3);
    }

    @Test
    void the_edit_list_has_97110_in_column_2_of_97150_and_97113_and_no_pair_with_97530() {
        ProcedureCode code = ProcedureCode.of("97110");
        PtpPage page =
                MED_PAY.ncciChecker().editsOf(code, DATE, 0, 1_000).value().orElseThrow();

        for (String columnOne : List.of("97150", "97113")) {
            PtpEdit edit = page.edits().stream()
                    .filter(found -> found.columnOne().value().equals(columnOne))
                    .findFirst()
                    .orElseThrow();
            assertThat(edit.columnTwo()).isEqualTo(code);
            assertThat(edit.indicator()).isEqualTo(ModifierIndicator.ALLOWED);
        }
        assertThat(page.edits())
                .noneMatch(edit -> List.of("97530", "97161", "97162", "97163")
                        .contains(
                                edit.columnOne().equals(code)
                                        ? edit.columnTwo().value()
                                        : edit.columnOne().value()));
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void the_unit_table_starts_at_8_minutes() {
        assertThat(facts("97110").timing().base()).isEqualTo(TimeBase.QUARTER_HOUR);
        assertThat(MED_PAY.unitCalculator(LocalDate.of(2025, 2, 3)).tableRowOfUnits(1))
                .satisfies(row ->
                        assertThat(row.fromMinutes() + "-" + row.toMinutes()).isEqualTo("8-22"));
        assertThat(MED_PAY.unitCalculator(LocalDate.of(2025, 2, 3)).tableRowOfUnits(2))
                .satisfies(row ->
                        assertThat(row.fromMinutes() + "-" + row.toMinutes()).isEqualTo("23-37"));
        assertThat(MED_PAY.unitCalculator(LocalDate.of(2025, 2, 3)).tableRowOfUnits(3))
                .satisfies(row ->
                        assertThat(row.fromMinutes() + "-" + row.toMinutes()).isEqualTo("38-52"));
    }

    @Test
    void the_tip_of_the_under_billed_unit_is_worth_21_83() {
        List<BillingTip> tips = INSIGHT.billingTips()
                .of(
                        claim(ClaimLine.of("97110", 1, "GP")),
                        List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 23)),
                        YEAR);

        assertThat(tips).singleElement().satisfies(tip -> {
            assertThat(tip.kind()).isEqualTo(BillingTip.Kind.UNITS_UNDER_BILLED);
            assertThat(impact(tip).perVisit().allowed()).isEqualTo("21.83");
            assertThat(impact(tip).findings()).anyMatch(finding -> finding.code() == FindingCode.DOCUMENTATION_NEEDED);
        });
    }

    @Test
    void the_tip_of_the_missing_CQ_takes_3_45_back() {
        List<BillingTip> tips = INSIGHT.billingTips()
                .of(
                        claim(ClaimLine.of("97110", 1, "GP")),
                        List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, 0, 15)),
                        YEAR);

        assertThat(tips).singleElement().satisfies(tip -> {
            assertThat(tip.kind()).isEqualTo(BillingTip.Kind.ASSISTANT_MODIFIER_MISSING);
            assertThat(impact(tip).perVisit().programShare()).isEqualTo("-3.45");
        });
    }

    @Test
    void the_59_of_97530_with_97116_is_needless_since_2020_and_changes_nothing() {
        List<BillingTip> tips = INSIGHT.billingTips()
                .of(claim(ClaimLine.of("97530", 1, "GP"), ClaimLine.of("97116", 1, "GP", "59")), YEAR);

        assertThat(tips)
                .filteredOn(tip -> tip.kind() == BillingTip.Kind.DISTINCT_SERVICE_NEEDLESS)
                .singleElement()
                .satisfies(tip -> {
                    assertThat(tip.line()).isEqualTo(2);
                    assertThat(impact(tip).perVisit().receipts()).isEqualTo("0.00");
                });
    }

    @Test
    void the_59_of_97110_beside_97150_is_not_needless_and_lifts_its_denial() {
        assertThat(INSIGHT.billingTips()
                        .of(claim(ClaimLine.of("97150", 1, "GP"), ClaimLine.of("97110", 1, "GP", "59")), YEAR))
                .noneMatch(tip -> tip.kind() == BillingTip.Kind.DISTINCT_SERVICE_NEEDLESS);

        assertThat(INSIGHT.billingTips()
                        .of(claim(ClaimLine.of("97150", 1, "GP"), ClaimLine.of("97110", 1, "GP")), YEAR))
                .filteredOn(tip -> tip.kind() == BillingTip.Kind.DISTINCT_SERVICE_IF_SEPARATE)
                .singleElement()
                .satisfies(tip -> {
                    assertThat(tip.message()).contains("only where the two had separate, recorded time");
                    assertThat(impact(tip).perVisit().allowed()).isPositive();
                    assertThat(impact(tip).findings())
                            .anyMatch(finding -> finding.code() == FindingCode.DOCUMENTATION_NEEDED);
                });
    }

    @Test
    void a_25_on_a_therapy_evaluation_is_needless() {
        List<BillingTip> tips = INSIGHT.billingTips()
                .of(claim(ClaimLine.of("97161", 1, "GP", "25"), ClaimLine.of("97110", 1, "GP")), YEAR);

        assertThat(tips)
                .filteredOn(tip -> tip.kind() == BillingTip.Kind.MODIFIER_25_NEEDLESS)
                .singleElement()
                .satisfies(tip -> assertThat(impact(tip).perVisit().receipts()).isEqualTo("0.00"));
    }

    @Test
    void the_reduction_goes_by_practice_expense_54_02_and_not_by_fee_52_72() {
        List<BillingTip> tips =
                INSIGHT.billingTips().of(claim(ClaimLine.of("97112", 1, "GP"), ClaimLine.of("97124", 1, "GP")), YEAR);

        // 97124 in full (.35 + .56 + .01) × CF = 29.76, 97112 reduced (.50 + .24 + .01) × CF = 24.26
        // 97112 in full (.50 + .48 + .01) × CF = 32.02, 97124 reduced (.35 + .28 + .01) × CF = 20.70
        assertThat(tips)
                .filteredOn(tip -> tip.kind() == BillingTip.Kind.REDUCTION_ORDER)
                .singleElement()
                .satisfies(tip -> {
                    assertThat(tip.line()).isEqualTo(2);
                    assertThat(tip.message()).contains("54.02", "with the highest fee in full 52.72", "changes 0.00");
                    assertThat(impact(tip).before().allowed()).isEqualTo("54.02");
                });
    }

    @Test
    void five_codes_stand_side_by_side() {
        CodesSideBySide compared =
                INSIGHT.codeComparison().compare(List.of("97110", "97112", "97116", "97140", "97150"), NATIONAL);

        assertThat(compared.codes())
                .hasSize(5)
                .allSatisfy(code -> assertThat(code.purpose()).isNotBlank());
        // practice expense .48, .43, .40 of 97112, 97110, 97140
        assertThat(compared.therapyRanking())
                .extracting(ProcedureCode::value)
                .containsSubsequence("97112", "97110", "97140");
        assertThat(compared.pairs()).hasSize(10);
        CodePair group = compared.pairs().stream()
                .filter(pair -> pair.second().value().equals("97150")
                        && pair.first().value().equals("97110"))
                .findFirst()
                .orElseThrow();
        assertThat(group.status()).isEqualTo(NcciAnswer.Status.FOUND);
        assertThat(Objects.requireNonNull(group.edit()).columnOne().value()).isEqualTo("97150");
        assertThat(compared.codes().get(4).timing().base()).isEqualTo(TimeBase.UNTIMED);
    }

    @Test
    void when_and_where_goes_through_json_unchanged() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        ServiceContext there = NATIONAL.withLocality(LocalityKey.of("02102", "01"));

        assertThat(json.readValue(json.writeValueAsString(there), ServiceContext.class))
                .isEqualTo(there);
    }
}
