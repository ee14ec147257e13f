package io.github.medpay.exact;

import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;

/** Whole cents, and the way between them and decimals. */
@CheckReturnValue
public final class Cents {

    private static final int SCALE = 2;
    private static final int MOST_DIGITS = 12;

    private Cents() {}

    /**
     * Dollars of cents.
     *
     * @param cents whole cents
     * @return dollars with two decimals
     */
    public static BigDecimal toDollars(long cents) {
        return BigDecimal.valueOf(cents, SCALE);
    }

    /**
     * Cents of dollars.
     *
     * @param dollars an amount of at most two decimals
     * @return whole cents
     * @throws ArithmeticException if there are more decimals, or the amount is beyond whole cents of a long
     */
    public static long ofDollars(BigDecimal dollars) {
        return dollars.scaleByPowerOfTen(SCALE).longValueExact();
    }

    /**
     * Whether an amount is one of whole cents, within the bounds of an amount of money.
     *
     * @param dollars any number
     * @return false for a third decimal that is not zero, or more than twelve digits before the point
     */
    public static boolean isWhole(BigDecimal dollars) {
        if (dollars.signum() == 0) {
            return true;
        }
        return isWithinBounds(dollars)
                && (dollars.scale() <= SCALE || dollars.stripTrailingZeros().scale() <= SCALE);
    }

    /**
     * Whether an amount is within the bounds of an amount of money.
     *
     * @param dollars any number
     * @return false for more than twelve digits before the point
     */
    public static boolean isWithinBounds(BigDecimal dollars) {
        return (long) dollars.precision() - dollars.scale() <= MOST_DIGITS;
    }

    /**
     * Rounds a quotient half up.
     *
     * @param dividend not negative
     * @param divisor above zero
     * @return the nearest whole number, a half going up
     */
    public static long divideHalfUp(long dividend, long divisor) {
        return (dividend + divisor / 2) / divisor;
    }

    /**
     * A share of cents, rounded half up.
     *
     * @param cents not negative
     * @param percent whole percent
     * @return whole cents
     */
    public static long percent(long cents, int percent) {
        return divideHalfUp(cents * percent, 100);
    }
}
