package io.github.medpay.remittance;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.exact.Cents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a claim was to be paid with what the contractor's remittance (835) says, line by line and to the cent.
 *
 * <p>A line that was paid otherwise is explained by pricing the claim anew with one thing changed, then with two: setting,
 * practitioner, participation, release, reductions, units, deductible, sequestration, payment adjustment, locality and more
 * (see {@link DifferenceCause}). A cause counts only where it agrees with every amount that the remittance states, and leaves
 * the lines as they are that were paid as expected. What nothing explains is {@link DifferenceCause#UNEXPLAINED}.
 *
 * <p>Immutable and safe for any number of threads. A claim that was paid as expected costs little more than its price; a
 * line that nothing explains costs some hundred to some thousand pricings.
 */
@CheckReturnValue
public final class RemittanceComparison {

    private final ClaimPricer pricer;

    private RemittanceComparison(ClaimPricer pricer) {
        this.pricer = pricer;
    }

    /**
     * A comparison with what a pricer expects.
     *
     * @param pricer prices claims, as they are and with things changed
     * @return the comparison
     */
    public static RemittanceComparison of(ClaimPricer pricer) {
        return new RemittanceComparison(Objects.requireNonNull(pricer, "pricer"));
    }

    /**
     * Prices a claim and compares it.
     *
     * @param claim as billed
     * @param remittance what the contractor says of it
     * @return every line, with what explains its difference
     */
    public ComparedClaim compare(Claim claim, Remittance remittance) {
        return compare(claim, pricer.price(claim), remittance);
    }

    /**
     * Compares a claim that is priced already.
     *
     * @param claim as billed
     * @param priced what this comparison's pricer makes of it
     * @param remittance what the contractor says of it
     * @return every line, with what explains its difference
     */
    public ComparedClaim compare(Claim claim, PricedClaim priced, Remittance remittance) {
        Comparing work = new Comparing(claim, priced, pricer, remittance);
        List<Search.@Nullable Found> found = Search.explain(work);
        List<ComparedLine> lines = new ArrayList<>(work.lines.size());
        for (int i = 0; i < work.lines.size(); i++) {
            lines.add(line(work, i, found.get(i)));
        }
        return new ComparedClaim(claim.id(), lines);
    }

    /**
     * A claim of which no remittance has come.
     *
     * @param claim as billed
     * @param priced what this comparison's pricer makes of it
     * @return every line as {@link LineOutcome#MISSING}
     */
    public ComparedClaim withoutRemittance(Claim claim, PricedClaim priced) {
        @Nullable Facts[] expected = Situation.of(claim, pricer).facts(priced);
        List<ComparedLine> lines = new ArrayList<>(expected.length);
        for (int i = 0; i < expected.length; i++) {
            MatchedLine matched = new MatchedLine(List.of(i + 1), List.of(), LineMatch.MISSING);
            lines.add(new ComparedLine(
                    LineContent.of(matched, claim), matched, LineOutcome.MISSING, expected[i], null, null));
        }
        return new ComparedClaim(claim.id(), lines);
    }

    /**
     * A remittance of a claim that was not billed.
     *
     * @param remittance what the contractor says of it
     * @return every line as {@link LineOutcome#ADDED}; one line where it was paid as a whole
     */
    public ComparedClaim withoutClaim(Remittance remittance) {
        List<RemittanceLine> remitted = new ArrayList<>(
                remittance.lines().isEmpty() ? List.of(LineMatcher.whole(remittance)) : remittance.lines());
        if (!remittance.lines().isEmpty()) {
            remitted.addAll(LineMatcher.beside(remittance));
        }
        List<ComparedLine> lines = new ArrayList<>(remitted.size());
        for (RemittanceLine line : remitted) {
            MatchedLine matched = new MatchedLine(List.of(), List.of(line), LineMatch.ADDED);
            lines.add(new ComparedLine(LineContent.of(line), matched, LineOutcome.ADDED, null, Facts.paid(line), null));
        }
        return new ComparedClaim(remittance.id(), lines);
    }

    private static ComparedLine line(Comparing work, int i, Search.@Nullable Found found) {
        MatchedLine matched = work.lines.get(i);
        LineOutcome outcome = outcome(work, i);
        return new ComparedLine(
                LineContent.of(matched, work.claim),
                matched,
                outcome,
                work.expected(i),
                work.said(i),
                explanation(work, i, outcome, found));
    }

    private static LineOutcome outcome(Comparing work, int i) {
        Facts expected = work.expected(i);
        Facts said = work.said(i);
        if (said == null) {
            return LineOutcome.MISSING;
        }
        if (work.lines.get(i).numbers().isEmpty()) {
            return LineOutcome.ADDED;
        }
        if (expected == null) {
            return LineOutcome.NOT_PRICED;
        }
        if (work.isAsExpected(i)) {
            return isRefusedOtherwise(work, i) ? LineOutcome.OTHER_REASON : LineOutcome.AS_EXPECTED;
        }
        if (work.isRefused(i)) {
            return LineOutcome.REFUSED;
        }
        if (said.paid() == expected.paid()) {
            return LineOutcome.SHARES_DIFFER;
        }
        return said.paid() > expected.paid() ? LineOutcome.PAID_MORE : LineOutcome.PAID_LESS;
    }

    /** Refused as expected, by a remittance that gives reasons, and none of those expected. */
    private static boolean isRefusedOtherwise(Comparing work, int i) {
        Facts expected = work.expected(i);
        if (expected == null || expected.allowed() != 0) {
            return false;
        }
        Set<String> hoped = new HashSet<>();
        for (PricedLine line : work.priced.lines()) {
            if (work.lines.get(i).numbers().contains(line.number())) {
                hoped.addAll(RefusalReason.of(line.adjustments()));
            }
        }
        Set<String> said = new HashSet<>();
        work.lines.get(i).lines().forEach(line -> said.addAll(RefusalReason.of(line.adjustments())));
        return !hoped.isEmpty() && !said.isEmpty() && said.stream().noneMatch(hoped::contains);
    }

    private static @Nullable Explanation explanation(
            Comparing work, int i, LineOutcome outcome, Search.@Nullable Found found) {
        Facts expected = work.expected(i);
        Facts said = work.said(i);
        if (outcome == LineOutcome.OTHER_REASON) {
            String reason = RefusalReason.describe(work, i);
            return one(DifferenceCause.REFUSED, reason, 0);
        }
        if (expected == null || said == null || outcome == LineOutcome.AS_EXPECTED) {
            return null;
        }
        long difference = said.paid() - expected.paid();
        if (found == null) {
            return one(DifferenceCause.UNEXPLAINED, "nothing known explains it", difference);
        }
        Change last = found.changes().get(found.changes().size() - 1);
        OtherAdjustments others = found.others();
        if (others != null) {
            return new Explanation(
                    List.of(
                            part(DifferenceCause.OTHER_ADJUSTMENT, others.detail(), -others.cents()),
                            part(last.cause(), last.detail(), difference + others.cents())),
                    found.alternatives());
        }
        if (found.changes().size() == 1) {
            return new Explanation(List.of(part(last.cause(), last.detail(), difference)), found.alternatives());
        }
        Change first = found.changes().get(0);
        Facts afterFirst = Candidate.of(work, found.requireCandidate().base(), List.of(first))
                .facts(i);
        long ofFirst = afterFirst == null ? 0 : afterFirst.paid() - expected.paid();
        return new Explanation(
                List.of(
                        part(first.cause(), first.detail(), ofFirst),
                        part(last.cause(), last.detail(), difference - ofFirst)),
                found.alternatives());
    }

    private static Explanation.Part part(DifferenceCause cause, String detail, long cents) {
        return new Explanation.Part(cause, detail, Cents.toDollars(cents));
    }

    private static Explanation one(DifferenceCause cause, String detail, long cents) {
        return new Explanation(List.of(part(cause, detail, cents)), List.of());
    }
}
