package io.github.medpay.insight.tip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Patient;
import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.code.Discipline;
import io.github.medpay.fixture.Small;
import io.github.medpay.insight.impact.VisitAmounts;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.units.TimedService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a claim leaves open. The amounts are those of RULES §9, the edits those of RULES §6. */
class BillingTipsTest {

    private static final BillingTips TIPS = Small.medPay().insight().billingTips();

    private static Claim claim(ClaimLine... lines) {
        return Claim.of(LocalDate.of(2025, 2, 3), "11", lines);
    }

    private static TimedService minutes(String code, int therapist, int assistant) {
        return TimedService.of(code, Discipline.PHYSICAL_THERAPY, therapist, assistant);
    }

    private static List<BillingTip> tips(Claim claim, TimedService... recorded) {
        return TIPS.of(claim, List.of(recorded), VisitVolume.ONE_VISIT);
    }

    private static BillingTip only(Claim claim, TimedService... recorded) {
        List<BillingTip> tips = tips(claim, recorded);
        assertThat(tips).hasSize(1);
        return tips.get(0);
    }

    private static BigDecimal allowed(BillingTip tip) {
        return Objects.requireNonNull(tip.impact()).perVisit().allowed();
    }

    private static ClaimLine line(String code, int units, String... modifiers) {
        return ClaimLine.of(code, units, modifiers);
    }

    @Test
    void aClaimThatAgreesWithItsMinutesGetsNoTip() {
        assertThat(tips(claim(line("97110", 2, "GP")), minutes("97110", 23, 0))).isEmpty();
        assertThat(TIPS.of(claim(line("99213", 1)), VisitVolume.ONE_VISIT)).isEmpty();
    }

    @Test
    void unitsThatTheMinutesEarnAreTold() {
        BillingTip tip = only(claim(line("97110", 1, "GP")), minutes("97110", 23, 0));
        assertThat(tip.kind()).isEqualTo(Kind.UNITS_UNDER_BILLED);
        assertThat(tip.line()).isEqualTo(1);
        assertThat(tip.message()).isEqualTo("97110: billed 1, and the recorded minutes earn 2");
        assertThat(allowed(tip)).isEqualTo(new BigDecimal("21.83"));
    }

    @Test
    void unitsThatTheMinutesDoNotEarnAreToldToo() {
        BillingTip tip = only(claim(line("97110", 3, "GP")), minutes("97110", 23, 0));
        assertThat(tip.kind()).isEqualTo(Kind.UNITS_OVER_BILLED);
        assertThat(allowed(tip)).isEqualTo(new BigDecimal("-21.83"));
    }

    /** 7 minutes earn no unit: of two lines one goes, of one line the whole claim stands in question. */
    @Test
    void aLineThatEarnsNothingGoesWhereAnotherStays() {
        BillingTip of = only(
                claim(line("97110", 1, "GP"), line("97140", 1, "GP")), minutes("97110", 15, 0), minutes("97140", 1, 0));
        assertThat(of.kind()).isEqualTo(Kind.UNITS_OVER_BILLED);
        assertThat(of.line()).isEqualTo(2);
        assertThat(allowed(of)).isEqualTo(new BigDecimal("-20.70"));
        BillingTip alone = only(claim(line("97110", 1, "GP")), minutes("97110", 7, 0));
        assertThat(alone.kind()).isEqualTo(Kind.UNITS_OVER_BILLED);
        assertThat(alone.impact()).isNull();
    }

    @Test
    void codesWithoutMinutesAndLinesOfOtherDaysAreLeftAlone() {
        Claim other = claim(line("97110", 1, "GP").withDateOfService(LocalDate.of(2025, 2, 4)), line("97140", 1, "GP"));
        assertThat(tips(other, minutes("97110", 23, 0))).isEmpty();
        assertThat(tips(claim(line("97110", 9, "GP")), minutes("97112", 15, 0))).isEmpty();
    }

    /** 23.03 × .15 less, sequestration aside (RULES §7, 2). */
    @Test
    void anAssistantsUnitNeedsItsModifier() {
        BillingTip tip = only(claim(line("97110", 1, "GP")), minutes("97110", 0, 15));
        assertThat(tip.kind()).isEqualTo(Kind.ASSISTANT_MODIFIER_MISSING);
        assertThat(tip.message()).isEqualTo("97110: 1 of 1 units are the assistant's and need CQ");
        assertThat(Objects.requireNonNull(tip.impact()).perVisit().medicarePayment())
                .isEqualTo(new BigDecimal("-3.38")); // 22.57 → 19.19
        BillingTip half = only(claim(line("97110", 2, "GP")), minutes("97110", 15, 15));
        assertThat(half.message()).isEqualTo("97110: 1 of 2 units are the assistant's and need CQ");
        assertThat(allowed(half)).isEqualTo(new BigDecimal("0.00"));
    }

    /** The charge of 30.00 is shared by the two lines, 15.00 each: nothing more is allowed, and Medicare pays less. */
    @Test
    void anAssistantsLineHasItsPartOfTheCharge() {
        Claim charged = claim(line("97110", 2, "GP").withCharge(new BigDecimal("30.00")));
        VisitAmounts worth = Objects.requireNonNull(
                        only(charged, minutes("97110", 15, 15)).impact())
                .perVisit();
        assertThat(worth.allowed()).isEqualTo(new BigDecimal("0.00"));
        assertThat(worth.medicarePayment()).isEqualTo(new BigDecimal("-1.76")); // 15.00 × .80 × .15 × .98
    }

    /** Ten times the charge is more than a claim can carry. */
    @Test
    void unitsOfAnEnormousChargeKeepIt() {
        Claim charged = claim(line("97110", 1, "GP").withCharge(new BigDecimal("999999999999.99")));
        assertThat(only(charged, minutes("97110", 150, 0)).kind()).isEqualTo(Kind.UNITS_UNDER_BILLED);
    }

    @Test
    void theModifierOfAnAssistantWhoWasNotThereIsNeedless() {
        BillingTip tip = only(claim(line("97110", 1, "GP", "CQ")), minutes("97110", 15, 0));
        assertThat(tip.kind()).isEqualTo(Kind.ASSISTANT_MODIFIER_NEEDLESS);
        assertThat(tip.message()).endsWith("and CQ is there");
        assertThat(tips(claim(line("97110", 1, "GP", "CQ")), minutes("97110", 0, 15)))
                .isEmpty();
    }

    @Test
    void fiftyNineIsNeedlessWhereNoEditAsksForIt() {
        BillingTip tip = only(claim(line("97140", 1, "GP", "59"), line("99213", 1)));
        assertThat(tip.kind()).isEqualTo(Kind.DISTINCT_SERVICE_NEEDLESS);
        assertThat(tip.line()).isEqualTo(1);
        assertThat(allowed(tip)).isEqualTo(new BigDecimal("0.00"));
        assertThat(tips(claim(line("97110", 1, "GP", "59"), line("97150", 1, "GP"))))
                .noneMatch(other -> other.kind() == Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    @Test
    void anEditThatNoModifierLiftsMakes59NeedlessToo() {
        assertThat(tips(claim(line("97140", 1, "GP"), line("97124", 1, "GP", "59"))))
                .extracting(BillingTip::kind)
                .containsExactly(Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    @Test
    void aDeniedPairMayBeLiftedWhereTheServicesWereSeparate() {
        BillingTip tip = only(claim(line("97150", 1, "GP"), line("97110", 1, "GP")));
        assertThat(tip.kind()).isEqualTo(Kind.DISTINCT_SERVICE_IF_SEPARATE);
        assertThat(tip.line()).isEqualTo(2);
        assertThat(tip.message()).startsWith("97110 is denied beside 97150");
        assertThat(allowed(tip)).isEqualTo(new BigDecimal("24.91")); // 28.79 + 13.59 − 17.47
    }

    @Test
    void kxIsMissingPastTheThreshold() {
        Patient past = new Patient(BigDecimal.ZERO, new TherapyYearToDate(new BigDecimal("2400"), BigDecimal.ZERO));
        BillingTip tip = only(claim(line("97110", 1, "GP")).withPatient(past));
        assertThat(tip.kind()).isEqualTo(Kind.KX_MISSING);
        assertThat(allowed(tip)).isEqualTo(new BigDecimal("28.79"));
    }

    @Test
    void twentyFiveBelongsToVisits() {
        assertThat(tips(claim(line("97150", 1, "GP", "25"))))
                .extracting(BillingTip::kind)
                .containsExactly(Kind.MODIFIER_25_NEEDLESS);
    }

    /** RULES §9, 21: 54.02, where ranking by fee would give 52.72. */
    @Test
    void theOrderOfLinesDoesNotMatterAndTheTipSaysSo() {
        BillingTip tip = only(claim(line("97112", 1, "GP"), line("97124", 1, "GP")));
        assertThat(tip.kind()).isEqualTo(Kind.REDUCTION_ORDER);
        assertThat(tip.line()).isEqualTo(2);
        assertThat(tip.message())
                .isEqualTo("97124 has the most practice expense and is paid in full wherever it stands: 54.02; with the"
                        + " first line in full it would be 52.72, with the highest fee in full 52.72; another order of"
                        + " the lines changes 0.00");
        assertThat(tip.basis().formula()).contains("54.02", "52.72");
        assertThat(tips(claim(line("97124", 1, "GP"), line("97124", 1, "GP", "76"))))
                .isEmpty();
    }

    @Test
    void aVolumeMultipliesAVisit() {
        BillingTip tip = TIPS.of(
                        claim(line("97110", 1, "GP")), List.of(minutes("97110", 23, 0)), VisitVolume.of(40, 52))
                .get(0);
        assertThat(Objects.requireNonNull(tip.impact()).perYear().allowed()) // 21.83 × 2080
                .isEqualTo(new BigDecimal("45406.40"));
    }

    /** 15 minutes earn one unit of two: (.45 + .43 / 2 + .01) × 32.3465 = 21.83 go, and a line of one unit stays. */
    @Test
    void theLastEarnedUnitStaysOnItsLine() {
        BillingTip alone = only(claim(line("97110", 2, "GP")), minutes("97110", 15, 0));
        assertThat(alone.kind()).isEqualTo(Kind.UNITS_OVER_BILLED);
        assertThat(allowed(alone)).isEqualTo(new BigDecimal("-21.83"));
        BillingTip beside = tips(
                        claim(line("97140", 1, "GP"), line("97110", 2, "GP")),
                        minutes("97140", 15, 0),
                        minutes("97110", 15, 0))
                .get(0);
        assertThat(beside.line()).isEqualTo(2);
        assertThat(allowed(beside)).isEqualTo(new BigDecimal("-21.83"));
    }

    /** 59 lifts the edit of 97150 and 97110, which are then both paid: it is not needless, unless they are of two days. */
    @Test
    void fiftyNineIsAskedForByAnEditOfTheDayAlone() {
        ClaimLine group = line("97150", 1, "GP");
        assertThat(tips(claim(group, line("97110", 1, "GP", "59"))))
                .extracting(BillingTip::kind)
                .doesNotContain(Kind.DISTINCT_SERVICE_NEEDLESS);
        assertThat(tips(claim(group.withDateOfService(LocalDate.of(2025, 2, 4)), line("97110", 1, "GP", "59"))))
                .extracting(BillingTip::kind)
                .contains(Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    /** The same code twice may be what the modifier is for: nothing is certain. */
    @Test
    void fiftyNineBesideTheSameCodeIsLeftAlone() {
        assertThat(tips(claim(line("97140", 1, "GP"), line("97140", 1, "GP", "59"))))
                .extracting(BillingTip::kind)
                .doesNotContain(Kind.DISTINCT_SERVICE_NEEDLESS);
    }

    /** A reduced 97112 is (.50 + .48 / 2 + .01) × 32.3465 = 24.26: that much more than the 54.02 and the 52.72 of one unit. */
    @Test
    void unitsCountInTheOrderOfTheReduction() {
        BillingTip tip = only(claim(line("97112", 2, "GP"), line("97124", 1, "GP")));
        assertThat(tip.message()).contains("wherever it stands: 78.28;").contains("would be 76.98,");
    }

    /** In Alaska other indices hold: the tip speaks of the claim's own locality, by key. */
    @Test
    void theOrderOfTheReductionIsThatOfTheLocality() {
        Claim claim = claim(line("97112", 1, "GP"), line("97124", 1, "GP")).withLocality(Small.ALASKA);
        String paid = Small.medPay().price(claim).totals().allowed().toString();
        assertThat(paid).isNotEqualTo("54.02");
        assertThat(only(claim).message()).contains("wherever it stands: " + paid + ";");
    }
}
