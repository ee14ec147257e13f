package io.github.medpay.insight.tip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.fixture.Small;
import io.github.medpay.history.PriorService;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Missing 24, 25, 57, 58, 78 and 79, with what they are worth (RULES §15). */
class PackageTipsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final BillingTips TIPS = Small.medPay().insight().billingTips();

    private static Claim claim(ClaimLine... lines) {
        return Claim.of(DAY, "11", lines);
    }

    private static List<BillingTip> tips(Claim claim) {
        return TIPS.of(claim, VisitVolume.ONE_VISIT);
    }

    private static BillingTip only(Claim claim) {
        List<BillingTip> tips = tips(claim);
        assertThat(tips).hasSize(1);
        return tips.get(0);
    }

    private static BigDecimal allowed(BillingTip tip) {
        return Objects.requireNonNull(tip.impact()).perVisit().allowed();
    }

    private static void needs(String modifiers, Claim claim) {
        BillingTip tip = only(claim);
        assertThat(tip.kind()).isEqualTo(Kind.VISIT_MODIFIER_MISSING);
        assertThat(tip.message())
                .isEqualTo("99213 belongs to a procedure of its day or period; " + modifiers + " would allow it");
        assertThat(allowed(tip)).isEqualTo("88.95");
    }

    @Test
    void aVisitInAPeriodIsToldTheModifierOfItsDay() {
        ClaimLine visit = ClaimLine.of("99213", 1);
        ClaimLine surgery = ClaimLine.of("46200", 1);
        needs("57", claim(visit, surgery.withDateOfService(DAY.plusDays(1))));
        needs("57", claim(visit, surgery));
        needs("24", claim(visit.withDateOfService(DAY.plusDays(5)), surgery));
        needs("25", claim(visit, ClaimLine.of("45378", 1)));
        needs("24", claim(visit).withHistory(PriorService.of("46200", DAY.minusDays(10), "RT")));
        needs(
                "24 and 25",
                claim(visit, ClaimLine.of("45378", 1, "79")).withHistory(PriorService.of("46200", DAY.minusDays(10))));
    }

    @Test
    void aVisitThatAnEditDeniesIsToldOf25AndNotOf59() {
        needs("25", claim(ClaimLine.of("99213", 1), ClaimLine.of("97161", 1, "GP")));
    }

    /** (3.59 + 10.16 + 0.60) × 32.3465 = 464.17, and 81 % of it. */
    @Test
    void aLaterProcedureIsToldBothWaysWithTheirDollars() {
        List<BillingTip> tips =
                tips(claim(ClaimLine.of("46200", 1), ClaimLine.of("46200", 1).withDateOfService(DAY.plusDays(20))));
        assertThat(tips)
                .extracting(BillingTip::kind)
                .containsExactly(Kind.PROCEDURE_MODIFIER_IF_UNRELATED, Kind.PROCEDURE_MODIFIER_IF_RETURN);
        assertThat(tips).extracting(BillingTip::line).containsExactly(2, 2);
        assertThat(allowed(tips.get(0))).isEqualTo("464.17");
        assertThat(allowed(tips.get(1))).isEqualTo("375.98");
    }

    @Test
    void theImpactSaysWhatMustBeTrue() {
        BillingTip tip = only(claim(ClaimLine.of("99213", 1)).withHistory(PriorService.of("46200", DAY.minusDays(10))));
        assertThat(Objects.requireNonNull(tip.impact()).findings())
                .extracting(Finding::message)
                .contains("24 only where the visit had nothing to do with the surgery, and the record shows it");
    }

    @Test
    void whatWasBilledBeforeCountsForEdits() {
        PriorService group = PriorService.of("97150", DAY, "GP");
        assertThat(only(claim(ClaimLine.of("97110", 1, "GP")).withHistory(group))
                        .kind())
                .isEqualTo(Kind.DISTINCT_SERVICE_IF_SEPARATE);
        assertThat(tips(claim(ClaimLine.of("97110", 1, "GP", "59")).withHistory(group)))
                .isEmpty();
    }
}
