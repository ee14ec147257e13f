package io.github.medpay.claim;

import io.github.medpay.fee.StatusCode;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the contractor's remittance is expected to say of a line with a charge: charge less all adjustments is
 * Medicare's payment, to the cent.
 */
final class ExpectedAdjustments {

    private ExpectedAdjustments() {}

    /**
     * Of a priced line, made when they are read: what is above the allowed amount, by cause until the charge is used up;
     * then the patient's share, and what is taken from Medicare's.
     *
     * @param balanceBilling what an unassigned claim may bill the patient, in cents
     */
    static List<Adjustment> ofPriced(LineWork line, long balanceBilling) {
        if (!line.hasCharge()) {
            return List.of();
        }
        PolicyPeriod policy = line.policy();
        PoolAmount pooled = line.pooled();
        Shares shares = line.shares();
        OfPriced amounts =
                new OfPriced(policy, line.chargeCents(), line.allowedCents(), balanceBilling, pooled, shares);
        return new Adjustments(amounts);
    }

    /** Of a refused line: the whole charge, for the reason that won. */
    static List<Adjustment> ofRefused(LineWork line) {
        AdjustmentCodes codes = line.hasCharge() ? codes(line) : null;
        if (codes == null) {
            return List.of();
        }
        long charge = line.chargeCents();
        return new Adjustments(sums -> sums.add(codes, charge));
    }

    /**
     * Null where the contractor may well pay: its own price, another schedule, a code or date that is not available.
     */
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

    /** The amounts of a priced line, in cents, from which its adjustments follow. */
    private record OfPriced(
            PolicyPeriod policy, long charge, long allowed, long balanceBilling, PoolAmount pooled, Shares shares)
            implements Consumer<AdjustmentSums> {

        @Override
        public void accept(AdjustmentSums sums) {
            reductions(charge - allowed - balanceBilling, sums);
            add(AdjustmentCause.BALANCE_BILLING, balanceBilling, sums);
            add(AdjustmentCause.DEDUCTIBLE, shares.deductible(), sums);
            add(AdjustmentCause.COINSURANCE, shares.coinsurance(), sums);
            add(AdjustmentCause.THERAPY_ASSISTANT, shares.assistant(allowed), sums);
            AdjustmentCause mips = shares.mips() > 0 ? AdjustmentCause.MIPS_POSITIVE : AdjustmentCause.MIPS_NEGATIVE;
            add(mips, -shares.mips(), sums);
            add(AdjustmentCause.SEQUESTRATION, shares.sequestration(), sums);
        }

        /** Divides what is neither allowed nor billed to the patient: charge over the fee, other procedures, the rest. */
        private void reductions(long cents, AdjustmentSums sums) {
            long overFee =
                    Math.min(cents, Math.max(0, charge - pooled.unreduced().roundHalfUp()));
            long procedures = Math.min(cents - overFee, pooled.reduction().roundHalfUp());
            add(AdjustmentCause.CHARGE_OVER_FEE, overFee, sums);
            add(AdjustmentCause.MULTIPLE_PROCEDURES, procedures, sums);
            add(AdjustmentCause.FEE_SCHEDULE_PERCENTAGE, cents - overFee - procedures, sums);
        }

        private void add(AdjustmentCause cause, long cents, AdjustmentSums sums) {
            sums.add(policy.adjustment(cause), cents);
        }
    }
}
