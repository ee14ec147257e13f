package io.github.medpay.remittance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The payment adjustment (MIPS) that a remittance takes: the one percentage that gives its amount on every line that has one.
 * Lines without one do not decide: it does not reach drugs, nor what another schedule pays.
 */
final class PaymentAdjustment {

    /** A whole in hundredths of a percent. */
    private static final long WHOLE = 10_000;

    private static final long TENTH = 10;
    private static final long ONE = 100;

    private PaymentAdjustment() {}

    /**
     * The percentage with two decimals; of several that fit the roundest; zero where no line has an adjustment. Empty where
     * the remittance does not say, or no percentage fits.
     */
    static Optional<BigDecimal> percent(Comparing work) {
        long low = Long.MIN_VALUE;
        long high = Long.MAX_VALUE;
        boolean isSaid = false;
        boolean any = false;
        for (int i = 0; i < work.lines.size(); i++) {
            Facts said = work.said(i);
            if (said == null || !work.isComparable(i) || said.isRefused() || !said.hasShares()) {
                continue;
            }
            long program = said.paid() + said.sequestration() - said.mips();
            isSaid |= program > 0;
            if (program > 0 && said.mips() != 0) {
                any = true;
                // between half a cent less and half a cent more
                low = Math.max(low, ceiling((2 * said.mips() - 1) * WHOLE, 2 * program));
                high = Math.min(high, Math.floorDiv((2 * said.mips() + 1) * WHOLE, 2 * program));
            }
        }
        if (!any) {
            return isSaid ? Optional.of(BigDecimal.ZERO.setScale(2)) : Optional.empty();
        }
        return low <= high ? Optional.of(roundest(low, high)) : Optional.empty();
    }

    private static long ceiling(long dividend, long divisor) {
        return -Math.floorDiv(-dividend, divisor);
    }

    private static BigDecimal roundest(long low, long high) {
        for (long step : new long[] {ONE, TENTH}) {
            long candidate = ceiling(low, step) * step;
            if (candidate <= high) {
                return BigDecimal.valueOf(candidate, 2);
            }
        }
        return BigDecimal.valueOf(low, 2);
    }
}
