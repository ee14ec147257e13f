package io.github.medpay.insight.impact;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.rule.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a change in coding, time, place or release does to a visit and to a year: the claim is priced before and after it
 * with the same {@link ClaimPricer}, so that every rule is honoured.
 *
 * <p>An impact is a number, not advice: a change that bills more says in its findings what must have happened and be
 * recorded (Benefit Policy Manual ch. 15 §220.3.E).
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class RevenueImpact {

    private final MedicarePolicy policy;
    private final ClaimPricer pricer;

    /**
     * With a pricer.
     *
     * @param policy what holds by date
     * @param pricer prices before and after
     */
    public RevenueImpact(MedicarePolicy policy, ClaimPricer pricer) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.pricer = Objects.requireNonNull(pricer, "pricer");
    }

    /**
     * The impact of a change.
     *
     * @param claim the claim before it
     * @param change the change
     * @param volume visits of the year
     * @return the impact
     * @throws InsightException if the change names a line that the claim does not have
     * @throws io.github.medpay.claim.ClaimException if a claim names a release that is not available
     */
    public Impact of(Claim claim, ClaimChange change, VisitVolume volume) {
        return impact(change.toString(), claim, change.apply(claim), volume);
    }

    /**
     * The impact of a change on one visit.
     *
     * @param claim the claim before it
     * @param change the change
     * @return the impact; the year is one visit
     */
    public Impact of(Claim claim, ClaimChange change) {
        return of(claim, change, VisitVolume.ONE_VISIT);
    }

    /**
     * The difference of two claims.
     *
     * @param before the claim as it is
     * @param after the claim as it would be
     * @param volume visits of the year
     * @return the impact
     */
    public Impact between(Claim before, Claim after, VisitVolume volume) {
        return impact("one claim for another", before, after, volume);
    }

    /**
     * What a visit is worth: the impact of the whole claim, from nothing.
     *
     * @param claim the claim
     * @param volume visits of the year
     * @return the impact
     */
    public Impact worth(Claim claim, VisitVolume volume) {
        PricedClaim priced = pricer.price(claim);
        VisitAmounts amounts = VisitAmounts.of(priced);
        return new Impact(
                "the whole visit",
                VisitAmounts.ZERO,
                amounts,
                amounts,
                amounts.times(volume),
                volume,
                isComplete(priced),
                findings(priced),
                ImpactBasis.of(claim, claim, volume, VisitAmounts.ZERO, amounts, List.of(priced)));
    }

    private Impact impact(String change, Claim before, Claim after, VisitVolume volume) {
        PricedClaim first = pricer.price(before);
        PricedClaim second = pricer.price(after);
        VisitAmounts from = VisitAmounts.of(first);
        VisitAmounts to = VisitAmounts.of(second);
        VisitAmounts difference = to.minus(from);
        Set<Finding> findings = new LinkedHashSet<>(
                ImpactCautions.of(Periods.onOrFirst(policy, after.dateOfService()), before, after, first, second));
        List<Finding> fresh = findings(second);
        fresh.removeAll(findings(first));
        findings.addAll(fresh);
        return new Impact(
                change,
                from,
                to,
                difference,
                difference.times(volume),
                volume,
                isComplete(first) && isComplete(second),
                List.copyOf(findings),
                ImpactBasis.of(before, after, volume, from, to, List.of(first, second)));
    }

    private static boolean isComplete(PricedClaim priced) {
        for (PricedLine line : priced.lines()) {
            if (line.disposition() != Disposition.PRICED && !line.disposition().isRefused()) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> findings(PricedClaim priced) {
        Set<Finding> all = new LinkedHashSet<>(priced.findings());
        for (PricedLine line : priced.lines()) {
            all.addAll(line.findings());
        }
        return new ArrayList<>(all);
    }
}
