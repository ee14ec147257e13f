package io.github.medpay.claim;

import io.github.medpay.fee.StatusCode;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the contractor's remittance is expected to say of a line with a charge (RULES §17): charge less all adjustments is
 * Medicare's payment, to the cent.
 */
final class ExpectedAdjustments {

    private ExpectedAdjustments() {}

    /**
     * Of a priced line: what is above the allowed amount, by cause until the charge is used up; then the patient's share,
     * and what is taken from Medicare's.
     *
     * @param balanceBilling what an unassigned claim may bill the patient, in cents
     */
    static List<Adjustment> ofPriced(LineWork line, long balanceBilling) {
        if (!line.hasCharge()) {
            return List.of();
        }
        PolicyPeriod policy = line.policy();
        Adjustments adjustments = new Adjustments();
        reductions(line, line.chargeCents() - line.allowedCents() - balanceBilling, policy, adjustments);
        adjustments.add(policy.adjustment(AdjustmentCause.BALANCE_BILLING), balanceBilling);
        Shares shares = line.shares();
        adjustments.add(policy.adjustment(AdjustmentCause.DEDUCTIBLE), shares.deductible());
        adjustments.add(policy.adjustment(AdjustmentCause.COINSURANCE), shares.coinsurance());
        adjustments.add(policy.adjustment(AdjustmentCause.THERAPY_ASSISTANT), line.assistantCents());
        AdjustmentCause mips = shares.mips() > 0 ? AdjustmentCause.MIPS_POSITIVE : AdjustmentCause.MIPS_NEGATIVE;
        adjustments.add(policy.adjustment(mips), -shares.mips());
        adjustments.add(policy.adjustment(AdjustmentCause.SEQUESTRATION), shares.sequestration());
        return adjustments;
    }

    /** Shares what is neither allowed nor billed to the patient: charge over the fee, other procedures, the rest. */
    private static void reductions(LineWork line, long cents, PolicyPeriod policy, Adjustments adjustments) {
        PoolAmount pooled = line.pooled();
        long overFee = Math.min(
                cents, Math.max(0, line.chargeCents() - pooled.unreduced().roundHalfUp()));
        long procedures = Math.min(cents - overFee, pooled.reduction().roundHalfUp());
        adjustments.add(policy.adjustment(AdjustmentCause.CHARGE_OVER_FEE), overFee);
        adjustments.add(policy.adjustment(AdjustmentCause.MULTIPLE_PROCEDURES), procedures);
        adjustments.add(policy.adjustment(AdjustmentCause.FEE_SCHEDULE_PERCENTAGE), cents - overFee - procedures);
    }

    /** Of a refused line: the whole charge, for the reason that won. */
    static List<Adjustment> ofRefused(LineWork line) {
        AdjustmentCodes codes = line.hasCharge() ? codes(line) : null;
        if (codes == null) {
            return List.of();
        }
        Adjustments adjustments = new Adjustments();
        adjustments.add(codes, line.chargeCents());
        return adjustments;
    }

    /** Null where the contractor may well pay: its own price, another schedule, a code or date that is not at hand. */
    private static @Nullable AdjustmentCodes codes(LineWork line) {
        FindingCode reason = line.reason();
        if (reason == null) {
            return null;
        }
        PolicyPeriod policy = line.policy();
        if (reason == FindingCode.STATUS_NOT_PAYABLE && line.isPhysician()) {
            return policy.adjustment(cause(line.entry().status()));
        }
        if (reason == FindingCode.LIABILITY_DENIED
                && line.modifiers().hasAny(policy, ModifierList.EXCLUDED_LIABILITY)) {
            return policy.adjustment(AdjustmentCause.LIABILITY_EXCLUDED);
        }
        return policy.adjustment(reason).orElse(null);
    }

    private static AdjustmentCause cause(StatusCode status) {
        return switch (status) {
            case NON_COVERED -> AdjustmentCause.STATUS_NON_COVERED;
            case DELETED, DELETED_NO_GRACE, DELETED_MODIFIER -> AdjustmentCause.STATUS_DELETED;
            case MEASUREMENT -> AdjustmentCause.STATUS_REPORTING_ONLY;
            case EXCLUDED, STATUTORY_EXCLUSION -> AdjustmentCause.STATUS_EXCLUDED;
            default -> AdjustmentCause.STATUS_NOT_VALID;
        };
    }
}
