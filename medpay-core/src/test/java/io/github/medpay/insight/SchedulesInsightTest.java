package io.github.medpay.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Practitioner;
import io.github.medpay.fixture.ScheduleTables;
import io.github.medpay.fixture.SmallTables;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.therapy.TherapyExpense;
import io.github.medpay.insight.tip.BillingTip;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;
import io.github.medpay.units.TimedService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Impact and tips on claims with lines of other schedules, practitioners, payment adjustments and lines that span days. */
class SchedulesInsightTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Insight INSIGHT = MedPay.of(
                    new SmallTables(), ScheduleTables.of("ASP-2025Q1", "CLFS-2026Q2", "HCPCS-2025Q4"))
            .insight();

    private static Claim claim(ClaimLine... lines) {
        return Claim.of(DAY, "11", lines);
    }

    private static List<String> cautions(Impact impact) {
        return impact.findings().stream()
                .filter(finding -> finding.code() == FindingCode.DOCUMENTATION_NEEDED)
                .map(Finding::message)
                .toList();
    }

    /** 0.898 × 4 = 3.59, × 5 = 4.49. A dose is no matter of minutes. */
    @Test
    void more_of_a_drug_asks_for_the_dose() {
        Impact impact = INSIGHT.revenueImpact().of(claim(ClaimLine.of("J3301", 4)), ClaimChange.units(1, 5));

        assertThat(impact.perVisit().allowed()).isEqualTo("0.90");
        assertThat(cautions(impact))
                .containsExactly(
                        "J3301: 1 more to bill only if it was given or discarded, and the record shows the dose");
        assertThat(impact.basis().citations()).contains(Rule.DRUG_LIMIT.citation());
    }

    /** A therapy modifier does not make it therapy. */
    @Test
    void a_drug_under_a_plan_of_care_is_no_therapy_expense() {
        Claim claim = claim(ClaimLine.of("J3301", 4, "GP"));
        MedPay medPay = MedPay.of(new SmallTables(), ScheduleTables.of("ASP-2025Q1", "CLFS-2026Q2", "HCPCS-2025Q4"));

        assertThat(medPay.price(claim).totals().allowed()).isEqualTo("3.59");
        assertThat(TherapyExpense.of(claim, medPay.price(claim))).isEmpty();
    }

    @Test
    void more_of_a_laboratory_test_asks_for_no_minutes() {
        Claim venipuncture = Claim.of(LocalDate.of(2026, 5, 4), "11", ClaimLine.of("36415", 1));
        Impact impact = INSIGHT.revenueImpact().of(venipuncture, ClaimChange.units(1, 2));

        assertThat(impact.perVisit().allowed()).isEqualTo("9.34");
        assertThat(impact.perVisit().patientResponsibility()).isEqualTo("0.00");
        assertThat(cautions(impact))
                .containsExactly("36415: 1 more to bill only if it was furnished and the record shows it");
    }

    @Test
    void a_claim_with_equipment_has_no_complete_amount() {
        Impact impact = INSIGHT.revenueImpact()
                .worth(claim(ClaimLine.of("99213", 1), ClaimLine.of("E0570", 1)), VisitVolume.ONE_VISIT);

        assertThat(impact.complete()).isFalse();
        assertThat(impact.findings()).extracting(Finding::code).contains(FindingCode.OTHER_SCHEDULE);
    }

    /** The rules of a visit's shares are those that acted on it. */
    @Test
    void the_basis_cites_the_rules_of_the_shares() {
        Claim adjusted = claim(ClaimLine.of("99213", 1)).withMipsAdjustmentPercent(new BigDecimal("-9.00"));
        Impact impact = INSIGHT.revenueImpact().worth(adjusted, VisitVolume.ONE_VISIT);

        assertThat(impact.basis().citations())
                .contains(Rule.COINSURANCE.citation(), Rule.MIPS.citation(), Rule.SEQUESTRATION.citation());
        assertThat(impact.basis().assumptions()).contains("payment adjustment of the practitioner: -9.00 percent");
        assertThat(INSIGHT.revenueImpact()
                        .worth(claim(ClaimLine.of("99213", 1)), VisitVolume.ONE_VISIT)
                        .basis()
                        .citations())
                .doesNotContain(Rule.MIPS.citation());
    }

    /** The reduction ranks therapy alone; what a drug's file is called is no release. */
    @Test
    void tips_stand_beside_lines_of_other_schedules() {
        List<BillingTip> tips = INSIGHT.billingTips()
                .of(
                        claim(
                                ClaimLine.of("97140", 1, "GP"),
                                ClaimLine.of("97530", 1, "GP"),
                                ClaimLine.of("J3301", 4),
                                ClaimLine.of("E0570", 1)),
                        VisitVolume.ONE_VISIT);

        assertThat(tips).extracting(BillingTip::kind).containsExactly(BillingTip.Kind.REDUCTION_ORDER);
        assertThat(tips.get(0).line()).isEqualTo(2);
    }

    /** Four units of two days are two of each: 23 minutes earn them, 38 earn one more. */
    @Test
    void units_of_a_line_that_spans_days_are_those_of_the_day() {
        Claim days = claim(ClaimLine.of("97110", 4, "GP").withLastDateOfService(DAY.plusDays(1)));

        assertThat(tips(days, 23)).isEmpty();
        List<BillingTip> tips = tips(days, 38);
        assertThat(tips).extracting(BillingTip::kind).containsExactly(BillingTip.Kind.UNITS_UNDER_BILLED);
        assertThat(tips.get(0).message()).isEqualTo("97110: billed 2, and the recorded minutes earn 3");
        assertThat(tips.get(0).impact()).isNull();
        // three units do not divide by two days: all are the first day's
        Claim odd = claim(ClaimLine.of("97110", 3, "GP").withLastDateOfService(DAY.plusDays(1)));
        assertThat(tips(odd, 38)).isEmpty();
    }

    private static List<BillingTip> tips(Claim claim, int minutes) {
        return INSIGHT.billingTips()
                .of(
                        claim,
                        List.of(TimedService.of("97110", Discipline.PHYSICAL_THERAPY, minutes, 0)),
                        VisitVolume.ONE_VISIT);
    }

    /** 85 % of 88.95 is 75.61: a visit of a nurse practitioner says who furnished it. */
    @Test
    void the_basis_names_the_practitioner() {
        Impact impact = INSIGHT.revenueImpact()
                .worth(
                        claim(ClaimLine.of("99213", 1)).withPractitioner(Practitioner.NURSE_PRACTITIONER),
                        VisitVolume.ONE_VISIT);

        assertThat(impact.after().allowed()).isEqualTo("75.61");
        assertThat(impact.basis().inputs().get(0).value()).contains("NURSE_PRACTITIONER");
    }
}
