package io.github.medpay.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.exact.Cents;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.PolicyPeriod;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which adjustments of a remittance say which amount: by the reasons of the policy. The group is not asked, since it moves
 * with who is liable.
 */
final class ReasonCodes {

    private final Set<String> deductible;
    private final Set<String> coinsurance;
    private final Set<String> sequestration;
    private final Set<String> mips;
    private final Set<String> reductions;

    ReasonCodes(PolicyPeriod policy) {
        deductible = reasons(policy, AdjustmentCause.DEDUCTIBLE);
        coinsurance = reasons(policy, AdjustmentCause.COINSURANCE);
        sequestration = reasons(policy, AdjustmentCause.SEQUESTRATION);
        mips = reasons(policy, AdjustmentCause.MIPS_POSITIVE, AdjustmentCause.MIPS_NEGATIVE);
        reductions = reasons(
                policy,
                AdjustmentCause.CHARGE_OVER_FEE,
                AdjustmentCause.MULTIPLE_PROCEDURES,
                AdjustmentCause.FEE_SCHEDULE_PERCENTAGE,
                AdjustmentCause.BALANCE_BILLING,
                AdjustmentCause.THERAPY_ASSISTANT);
    }

    private static Set<String> reasons(PolicyPeriod policy, AdjustmentCause... causes) {
        Set<String> reasons = new TreeSet<>();
        for (AdjustmentCause cause : causes) {
            reasons.add(policy.adjustment(cause).reason());
        }
        return reasons;
    }

    /** What a remittance says of a line. */
    Facts facts(RemittanceLine line) {
        long allowed = line.allowed() == null ? Facts.UNKNOWN : Cents.ofDollars(line.allowed());
        long paid = Cents.ofDollars(line.paid());
        List<Adjustment> adjustments = line.adjustments();
        if (adjustments.isEmpty() && line.charge().compareTo(line.paid()) != 0) {
            return new Facts(allowed, paid, Facts.UNKNOWN, Facts.UNKNOWN, Facts.UNKNOWN, Facts.UNKNOWN);
        }
        return new Facts(
                allowed,
                paid,
                sum(adjustments, deductible),
                sum(adjustments, coinsurance),
                sum(adjustments, sequestration),
                -sum(adjustments, mips));
    }

    private static long sum(List<Adjustment> adjustments, Set<String> reasons) {
        long sum = 0;
        for (Adjustment adjustment : adjustments) {
            if (reasons.contains(adjustment.reason())) {
                sum += Cents.ofDollars(adjustment.amount());
            }
        }
        return sum;
    }

    /** Whether the adjustment is one that a priced line may carry. */
    boolean isUsual(Adjustment adjustment) {
        String reason = adjustment.reason();
        return deductible.contains(reason)
                || coinsurance.contains(reason)
                || sequestration.contains(reason)
                || mips.contains(reason)
                || reductions.contains(reason);
    }
}
