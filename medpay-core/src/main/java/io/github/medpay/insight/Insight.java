package io.github.medpay.insight;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.insight.comparison.CodeComparison;
import io.github.medpay.insight.denial.DenialPatterns;
import io.github.medpay.insight.documentation.DocumentationCheck;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.release.ReleaseComparison;
import io.github.medpay.insight.therapy.TherapyThresholds;
import io.github.medpay.insight.tip.BillingTips;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.units.UnitCalculators;
import java.util.Objects;

/**
 * One object for each question. {@code MedPay.insight()} makes one. The therapy ledger and denial
 * patterns need the policy alone: see {@link TherapyThresholds} and {@link DenialPatterns}.
 *
 * <p>Immutable and safe for any number of threads: make one and reuse it.
 */
@CheckReturnValue
public final class Insight {

    private final RevenueImpact revenueImpact;
    private final BillingTips billingTips;
    private final DocumentationCheck documentation;
    private final CodeComparison codeComparison;
    private final ReleaseComparison releaseComparison;

    private Insight(FeeSchedules schedules, ClaimPricer pricer, NcciChecker ncci, UnitCalculators calculators) {
        this.revenueImpact = new RevenueImpact(schedules.policy(), pricer);
        this.billingTips = new BillingTips(schedules, pricer, ncci, calculators);
        this.documentation = new DocumentationCheck(schedules.policy(), calculators);
        this.codeComparison = new CodeComparison(schedules, pricer, ncci, calculators);
        this.releaseComparison = new ReleaseComparison(schedules);
    }

    /**
     * Over these parts.
     *
     * @param schedules the fee schedules
     * @param pricer prices claims, with correct coding edits where it has them
     * @param ncci the correct coding edits
     * @param calculators minutes to units
     * @return the insight
     */
    public static Insight of(
            FeeSchedules schedules, ClaimPricer pricer, NcciChecker ncci, UnitCalculators calculators) {
        return new Insight(
                Objects.requireNonNull(schedules, "schedules"),
                Objects.requireNonNull(pricer, "pricer"),
                Objects.requireNonNull(ncci, "ncci"),
                Objects.requireNonNull(calculators, "calculators"));
    }

    /**
     * What does a change do to a visit and to a year?
     *
     * @return revenue impact
     */
    public RevenueImpact revenueImpact() {
        return revenueImpact;
    }

    /**
     * What should a biller look at on a claim?
     *
     * @return billing tips
     */
    public BillingTips billingTips() {
        return billingTips;
    }

    /**
     * Does the record hold what the codes need?
     *
     * @return documentation check
     */
    public DocumentationCheck documentation() {
        return documentation;
    }

    /**
     * How do codes compare?
     *
     * @return code comparison
     */
    public CodeComparison codeComparison() {
        return codeComparison;
    }

    /**
     * What changed between two releases?
     *
     * @return release comparison
     */
    public ReleaseComparison releaseComparison() {
        return releaseComparison;
    }
}
