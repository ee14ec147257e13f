package io.github.medpay.remittance;

import io.github.medpay.claim.PricedLine;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of one or several lines, in cents: expected, or of a remittance. Shares and allowed amount are
 * {@link #UNKNOWN} where a remittance does not say them.
 */
record Facts(long allowed, long paid, long deductible, long coinsurance, long sequestration, long mips) {

    static final long UNKNOWN = Long.MIN_VALUE;
    static final Facts NOTHING = new Facts(0, 0, 0, 0, 0, 0);

    /** What is expected of a part of a line; null where it has no amount, and nothing says that it is refused. */
    static @Nullable Facts of(PricedLine line) {
        BigDecimal allowed = line.allowed();
        if (allowed == null) {
            return line.adjustments().isEmpty() ? null : NOTHING;
        }
        return new Facts(
                Cents.ofDollars(allowed),
                orZero(line.medicarePayment()),
                orZero(line.deductible()),
                orZero(line.coinsurance()),
                orZero(line.sequestration()),
                orZero(line.mips()));
    }

    /** Of a remittance alone: what it pays and allows. */
    static Facts paid(RemittanceLine line) {
        long allowed = line.allowed() == null ? UNKNOWN : Cents.ofDollars(line.allowed());
        return new Facts(allowed, Cents.ofDollars(line.paid()), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    private static long orZero(@Nullable BigDecimal dollars) {
        return dollars == null ? 0 : Cents.ofDollars(dollars);
    }

    Facts plus(Facts other) {
        return new Facts(
                plus(allowed, other.allowed),
                paid + other.paid,
                plus(deductible, other.deductible),
                plus(coinsurance, other.coinsurance),
                plus(sequestration, other.sequestration),
                plus(mips, other.mips));
    }

    private static long plus(long left, long right) {
        return left == UNKNOWN || right == UNKNOWN ? UNKNOWN : left + right;
    }

    /** Whether these amounts of a remittance are those expected, give or take some cents each. */
    boolean agrees(Facts expected, long cents) {
        return agrees(allowed, expected.allowed, cents)
                && agrees(paid, expected.paid, cents)
                && agrees(deductible, expected.deductible, cents)
                && agrees(coinsurance, expected.coinsurance, cents)
                && agrees(sequestration, expected.sequestration, cents)
                && agrees(mips, expected.mips, cents);
    }

    private static boolean agrees(long said, long expected, long cents) {
        return said == UNKNOWN || Math.abs(said - expected) <= cents;
    }

    /** Whether the remittance says who bears what: with its adjustments, which tell all shares or none. */
    boolean hasShares() {
        return deductible != UNKNOWN;
    }

    /** Nothing paid, and nothing that the patient would owe of an allowed amount. */
    boolean isRefused() {
        return paid == 0 && isNothing(allowed) && isNothing(deductible) && isNothing(coinsurance);
    }

    private static boolean isNothing(long cents) {
        return cents == 0 || cents == UNKNOWN;
    }
}
