package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitCalculators;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a biller should look at on a claim, each with its computed impact: units that the recorded minutes do not bear
 * out, missing and needless modifiers, lines in a surgical package, a share that the patient need not owe, and which unit
 * the therapy reduction pays in full.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class BillingTips {

    private final ClaimPricer pricer;
    private final UnitTips units;
    private final ModifierTips modifiers;
    private final PackageTips packages;
    private final ShareTips shares;
    private final ReductionTips reductions;

    /**
     * With what it reads.
     *
     * @param schedules the fee schedules
     * @param pricer prices claims
     * @param ncci the correct coding edits
     * @param calculators minutes to units
     */
    public BillingTips(FeeSchedules schedules, ClaimPricer pricer, NcciChecker ncci, UnitCalculators calculators) {
        RevenueImpact impact = new RevenueImpact(schedules.policy(), pricer);
        this.pricer = pricer;
        this.units = new UnitTips(calculators, impact);
        Visits visits = new Visits(schedules.policy());
        this.modifiers = new ModifierTips(schedules.policy(), ncci, impact, visits);
        this.packages = new PackageTips(pricer, impact, visits);
        this.shares = new ShareTips(schedules.policy(), impact);
        this.reductions = new ReductionTips(schedules, impact);
    }

    /**
     * Tips from the claim alone.
     *
     * @param claim the claim
     * @param volume visits of the year
     * @return the tips; empty where there is nothing to say
     */
    public List<BillingTip> of(Claim claim, VisitVolume volume) {
        return of(claim, List.of(), volume);
    }

    /**
     * Tips from the claim and the minutes that were recorded. All services of the list are of the claim's date; codes that
     * the list does not name are not judged.
     *
     * @param claim the claim
     * @param recorded the services of the treatment note with their minutes
     * @param volume visits of the year
     * @return the tips; empty where there is nothing to say
     */
    public List<BillingTip> of(Claim claim, List<TimedService> recorded, VisitVolume volume) {
        Objects.requireNonNull(volume, "volume");
        PricedClaim priced = pricer.price(claim);
        List<BillingTip> tips = new ArrayList<>();
        units.add(claim, List.copyOf(recorded), volume, tips);
        modifiers.add(claim, priced, volume, tips);
        packages.add(claim, priced, volume, tips);
        shares.add(claim, volume, tips);
        reductions.add(claim, priced, volume, tips);
        return List.copyOf(tips);
    }
}
