package io.github.medpay.data.claims;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every claim, on claims drawn from the bundled tables. */
class ClaimProperties {

    @Provide
    Arbitrary<Claim> claims() {
        return ClaimArbitraries.any();
    }

    @Provide
    Arbitrary<Claim> plainClaims() {
        return ClaimArbitraries.plainClaims();
    }

    @Provide
    Arbitrary<ClaimLine> lines() {
        return ClaimArbitraries.plain();
    }

    @Property(tries = 400)
    void anyOrderOfTheLinesGivesTheSameAllowedTotal(
            @ForAll("plainClaims") Claim claim, @ForAll Random random, @ForAll boolean ncci) {
        Assume.that(!Ties.areIn(claim));
        List<ClaimLine> shuffled = new ArrayList<>(claim.lines());
        Collections.shuffle(shuffled, random);
        assertThat(price(claim.withLines(shuffled), ncci).totals().allowed())
                .isEqualTo(price(claim, ncci).totals().allowed());
    }

    @Property(tries = 300)
    void noLineIsPaidMoreBesideOthersThanAlone(@ForAll("plainClaims") Claim claim) {
        List<PricedLine> together = price(claim, false).lines();
        for (int i = 0; i < together.size(); i++) {
            BigDecimal allowed = together.get(i).allowed();
            PricedLine alone =
                    price(claim.withLines(claim.lines().get(i)), false).lines().get(0);
            if (allowed != null && alone.disposition() == Disposition.PRICED) {
                assertThat(allowed).as(together.get(i).code()).isLessThanOrEqualTo(alone.allowed());
            }
        }
    }

    /** 59 is not asked: it takes imaging out of its pool, and so may raise a price (RULES §3B). 78 takes a line out of the ranking (RULES §10), and so several units of it may be paid more: one unit is asked. */
    @Property(tries = 400)
    void noReducingModifierRaisesAPrice(
            @ForAll("plainClaims") Claim claim,
            @ForAll("lines") ClaimLine line,
            @ForAll("reductions") String modifier) {
        Assume.that(!line.modifiers().contains(modifier));
        Assume.that(!modifier.equals("78") || BigDecimal.ONE.compareTo(known(line.units())) == 0);
        List<String> more = new ArrayList<>(line.modifiers());
        more.add(modifier);
        PricedLine plain = price(claim.withLines(line), false).lines().get(0);
        PricedLine reduced =
                price(claim.withLines(line.withModifiers(more)), false).lines().get(0);
        if (reduced.disposition() == Disposition.PRICED) {
            assertThat(reduced.allowed()).isLessThanOrEqualTo(plain.allowed());
            assertThat(reduced.medicarePayment()).isLessThanOrEqualTo(plain.medicarePayment());
        }
    }

    @Provide
    Arbitrary<String> reductions() {
        return Arbitraries.of("80", "81", "82", "AS", "62", "54", "55", "78", "FX", "FY", "CT", "CQ", "CO", "51");
    }

    @Property(tries = 400)
    void totalsAreTheSumsOfThePricedLines(@ForAll("claims") Claim claim, @ForAll boolean ncci) {
        PricedClaim priced = price(claim, ncci);
        assertThat(priced.totals().allowed()).isEqualTo(sum(priced, PricedLine::allowed));
        assertThat(priced.totals().deductible()).isEqualTo(sum(priced, PricedLine::deductible));
        assertThat(priced.totals().coinsurance()).isEqualTo(sum(priced, PricedLine::coinsurance));
        assertThat(priced.totals().sequestration()).isEqualTo(sum(priced, PricedLine::sequestration));
        assertThat(priced.totals().medicarePayment()).isEqualTo(sum(priced, PricedLine::medicarePayment));
        assertThat(priced.totals().patientResponsibility()).isEqualTo(sum(priced, PricedLine::patientResponsibility));
    }

    @Property(tries = 400)
    void everyCentOfAllowedIsAccountedFor(@ForAll("claims") Claim claim) {
        for (PricedLine line : price(claim, false).lines()) {
            if (line.disposition() == Disposition.PRICED) {
                BigDecimal allowed = known(line.allowed());
                BigDecimal patient = known(line.patientResponsibility());
                BigDecimal accounted =
                        patient.add(known(line.medicarePayment())).add(known(line.sequestration()));
                assertThat(accounted.add(assistantReduction(line, allowed.subtract(patient))))
                        .isEqualTo(allowed);
                assertThat(patient).isEqualTo(known(line.deductible()).add(known(line.coinsurance())));
            }
        }
    }

    @Property(tries = 600)
    void aChargeLessItsAdjustmentsIsMedicaresPayment(
            @ForAll("claims") Claim claim, @ForAll boolean ncci, @ForAll("mips") BigDecimal mips) {
        Claim charged = claim.withMipsAdjustmentPercent(mips);
        for (PricedLine line : price(charged, ncci).lines()) {
            BigDecimal charge = claim.lines().get(line.number() - 1).charge();
            BigDecimal adjusted = BigDecimal.ZERO;
            for (Adjustment adjustment : line.adjustments()) {
                adjusted = adjusted.add(adjustment.amount());
                assertThat(adjustment.amount().signum())
                        .as(adjustment.toString())
                        .isEqualTo(adjustment.reason().equals("144") ? -1 : 1);
            }
            if (charge == null || WITHOUT_ADJUSTMENTS.contains(line.disposition())) {
                assertThat(line.adjustments()).isEmpty();
            } else if (line.disposition() != Disposition.INVALID || adjusted.signum() > 0) {
                BigDecimal payment = line.medicarePayment() == null ? BigDecimal.ZERO : line.medicarePayment();
                assertThat(charge.subtract(adjusted)).as(line.toString()).isEqualByComparingTo(payment);
            }
        }
    }

    private static final Set<Disposition> WITHOUT_ADJUSTMENTS =
            EnumSet.of(Disposition.CONTRACTOR_PRICED, Disposition.OTHER_SCHEDULE, Disposition.UNKNOWN_CODE);

    @Provide
    Arbitrary<BigDecimal> mips() {
        return Arbitraries.of("0", "-9", "2.34", "9").map(BigDecimal::new);
    }

    /** What CQ and CO take from Medicare's share: all of it but 85 %, to the cent. */
    private static BigDecimal assistantReduction(PricedLine line, BigDecimal share) {
        boolean assistant = line.modifiers().contains("CQ") || line.modifiers().contains("CO");
        BigDecimal kept = assistant ? share.multiply(new BigDecimal("0.85")).setScale(2, RoundingMode.HALF_UP) : share;
        return share.subtract(kept);
    }

    @Property(tries = 400)
    void theLastStepOfATraceIsTheAllowedAmount(@ForAll("claims") Claim claim, @ForAll boolean ncci) {
        for (PricedLine line : price(claim, ncci).lines()) {
            List<TraceStep> trace = line.trace();
            if (line.allowed() == null) {
                assertThat(trace).isEmpty();
            } else {
                assertThat(trace).isNotEmpty();
                assertThat(trace.get(trace.size() - 1).result()).isEqualTo(line.allowed());
            }
        }
    }

    @Property(tries = 400)
    void aLineWithoutAnAllowedAmountHasNoSharesAndAFindingThatSaysWhy(
            @ForAll("claims") Claim claim, @ForAll boolean ncci) {
        for (PricedLine line : price(claim, ncci).lines()) {
            if (line.disposition() != Disposition.PRICED) {
                assertThat(line.findings()).isNotEmpty();
                assertThat(line.medicarePayment()).isNull();
                assertThat(line.limitingCharge()).isNull();
            } else {
                assertThat(line.fee()).isNotNull();
                assertThat(known(line.medicarePayment())).isNotNegative();
            }
        }
    }

    static PricedClaim price(Claim claim, boolean ncci) {
        return (ncci ? Tables.WITH_NCCI : Tables.WITHOUT_NCCI).price(claim);
    }

    private static BigDecimal known(BigDecimal amount) {
        return Objects.requireNonNull(amount);
    }

    private static BigDecimal sum(PricedClaim priced, Function<PricedLine, BigDecimal> amount) {
        return priced.lines().stream()
                .filter(line -> line.disposition() == Disposition.PRICED)
                .map(amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
