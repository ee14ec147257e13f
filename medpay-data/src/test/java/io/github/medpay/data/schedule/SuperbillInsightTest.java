package io.github.medpay.data.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A visit with an injection and its drug, a blood count and its drawing, a vaccine: tips and impact over bundled tables. */
class SuperbillInsightTest {

    private static final Insight INSIGHT = MedPay.create().insight();
    private static final LocalDate JULY = LocalDate.of(2026, 7, 15);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 3);

    private static List<BillingTip> tips(Claim claim) {
        return INSIGHT.billingTips().of(claim, VisitVolume.ONE_VISIT);
    }

    /** The visit, (1.30 + 1.46 + 0.09) × 33.4009 = 95.19, is column 2 of the injection, and 25 lifts that. */
    @Test
    void a_superbill_lacks_25_alone() {
        List<BillingTip> tips = tips(Claim.of(
                JULY,
                "11",
                ClaimLine.of("99213", 1),
                ClaimLine.of("96372", 1),
                ClaimLine.of("J3301", 4, "JZ"),
                ClaimLine.of("85025", 1),
                ClaimLine.of("36415", 1),
                ClaimLine.of("90662", 1)));

        assertThat(tips).extracting(BillingTip::kind).containsExactly(BillingTip.Kind.VISIT_MODIFIER_MISSING);
        assertThat(Objects.requireNonNull(tips.get(0).impact()).perVisit().allowed())
                .isEqualTo("95.19");
    }

    /** 20 % of 79.57 is 15.91, which 33 moves from the patient to Medicare; sequestration takes 2 % of it. */
    @Test
    void a_service_beside_a_wellness_visit_needs_33() {
        Claim claim = Claim.of(FEBRUARY, "11", ClaimLine.of("G0439", 1), ClaimLine.of("99497", 1));

        List<BillingTip> tips = tips(claim);

        assertThat(tips).extracting(BillingTip::kind).containsExactly(BillingTip.Kind.PREVENTIVE_MODIFIER_MISSING);
        assertThat(tips.get(0).line()).isEqualTo(2);
        assertThat(tips.get(0).message())
                .isEqualTo("99497: with 33 beside the annual wellness visit the patient owes 15.91 less, and Medicare"
                        + " pays it");
        Impact impact = Objects.requireNonNull(tips.get(0).impact());
        assertThat(impact.perVisit().allowed()).isEqualTo("0.00");
        assertThat(impact.perVisit().patientResponsibility()).isEqualTo("-15.91");
        assertThat(impact.findings())
                .extracting(Finding::message)
                .contains("33 only where the service was a part of the annual wellness visit, and the record shows it");
    }

    /** 59 takes imaging out of the day's pool (RULES 3B): the second study is paid whole, and the tip would cost money. */
    @Test
    void a_modifier_that_changes_the_price_is_not_needless() {
        assertThat(tips(Claim.of(FEBRUARY, "11", ClaimLine.of("70551", 1), ClaimLine.of("72148", 1, "59"))))
                .isEmpty();
        assertThat(tips(Claim.of(FEBRUARY, "11", ClaimLine.of("70551", 1), ClaimLine.of("97140", 1, "GP", "59"))))
                .extracting(BillingTip::kind)
                .containsExactly(BillingTip.Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    @Test
    void without_a_wellness_visit_of_the_day_33_changes_nothing() {
        assertThat(tips(Claim.of(FEBRUARY, "11", ClaimLine.of("99497", 1)))).isEmpty();
        assertThat(tips(Claim.of(
                        FEBRUARY,
                        "11",
                        ClaimLine.of("G0439", 1).withDateOfService(FEBRUARY.minusDays(1)),
                        ClaimLine.of("99497", 1))))
                .isEmpty();
        assertThat(tips(Claim.of(FEBRUARY, "11", ClaimLine.of("G0439", 1), ClaimLine.of("99497", 1, "33"))))
                .isEmpty();
    }

    /** 0.898 × 4 = 3.59 in the first quarter of 2025, 0.741 × 4 = 2.96 in the newest file. */
    @Test
    void a_change_of_the_date_takes_another_file() {
        Impact impact = INSIGHT.revenueImpact()
                .of(Claim.of(FEBRUARY, "11", ClaimLine.of("J3301", 4)), ClaimChange.dateOfService(JULY));

        assertThat(impact.before().allowed()).isEqualTo("3.59");
        assertThat(impact.after().allowed()).isEqualTo("2.96");
        assertThat(impact.findings()).extracting(Finding::code).contains(FindingCode.SCHEDULE_FILE_NOT_BUNDLED);
    }
}
