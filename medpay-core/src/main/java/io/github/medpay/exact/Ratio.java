package io.github.medpay.exact;

import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount or factor: a fraction of two whole numbers, in lowest terms. Never negative.
 *
 * <p>Amounts are in cents. Medicare's own numbers stay far below a long. Where a payer's factors of many decimals would lead
 * beyond it, a product, sum or difference is kept to the nearest fraction of fifteen digits.
 *
 * @param numerator zero or more
 * @param denominator one or more
 */
@CheckReturnValue
public record Ratio(long numerator, long denominator) implements Comparable<Ratio> {

    /** Nothing. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** Powers of ten that decimals of tables have. */
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private static final int DECIMALS_OF_CENTS = 2;
    private static final BigDecimal CENTS_OF_DOLLAR = BigDecimal.valueOf(100);

    /** The factor that changes nothing. */
    public static final Ratio ONE = new Ratio(1, 1);

    /** Whole numbers that units are mostly of, made once. */
    private static final Ratio[] SMALL = small();

    private static Ratio[] small() {
        Ratio[] small = new Ratio[17];
        for (int i = 0; i < small.length; i++) {
            small[i] = i == 0 ? ZERO : i == 1 ? ONE : new Ratio(i, 1);
        }
        return small;
    }

    /**
     * A whole number.
     *
     * @param number zero or more
     * @return the number
     */
    public static Ratio of(long number) {
        return number >= 0 && number < SMALL.length ? SMALL[(int) number] : new Ratio(number, 1);
    }

    /**
     * A fraction.
     *
     * @param numerator zero or more
     * @param denominator one or more
     * @return the fraction in lowest terms
     */
    public static Ratio of(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new ArithmeticException("a ratio is never negative: " + numerator + "/" + denominator);
        }
        long divisor = greatestCommonDivisor(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor);
    }

    /**
     * A percentage as a factor.
     *
     * @param percent whole percent
     * @return percent / 100
     */
    public static Ratio percent(int percent) {
        return percent == 100 ? ONE : of(percent, 100);
    }

    /**
     * A decimal as a factor.
     *
     * @param decimal zero or more
     * @return the same number
     */
    public static Ratio of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < TENS.length ? decimal : decimal.stripTrailingZeros();
        int scale = Math.max(plain.scale(), 0);
        return of(
                plain.movePointRight(scale).longValueExact(),
                scale < TENS.length ? TENS[scale] : BigDecimal.TEN.pow(scale).longValueExact());
    }

    /**
     * The product.
     *
     * @param other a factor
     * @return this × other
     */
    public Ratio times(Ratio other) {
        if (other.isOne()) {
            return this;
        }
        if (isOne()) {
            return other;
        }
        long first = greatestCommonDivisor(numerator, other.denominator);
        long second = greatestCommonDivisor(other.numerator, denominator);
        long top = numerator / first;
        long otherTop = other.numerator / second;
        long bottom = denominator / second;
        long otherBottom = other.denominator / first;
        return LongRatio.fits(top, otherTop) && LongRatio.fits(bottom, otherBottom)
                ? new Ratio(top * otherTop, bottom * otherBottom)
                : LongRatio.product(this, other);
    }

    /**
     * This factor of an amount, rounded half up: {@code of(cents).times(this).roundHalfUp()} without the fractions between.
     *
     * @param cents zero or more
     * @return whole cents
     */
    public long roundedPartOf(long cents) {
        if (cents < 0) {
            throw new ArithmeticException("an amount is never negative: " + cents);
        }
        return roundHalfUp(Math.multiplyExact(cents, numerator), denominator);
    }

    /**
     * The sum.
     *
     * @param other an amount
     * @return this + other
     */
    public Ratio plus(Ratio other) {
        if (denominator == 1 && other.denominator == 1) {
            return of(Math.addExact(numerator, other.numerator));
        }
        long divisor = greatestCommonDivisor(denominator, other.denominator);
        if (!haveCommon(other, divisor)) {
            return LongRatio.sum(this, other);
        }
        long left = numerator * (other.denominator / divisor);
        long right = other.numerator * (denominator / divisor);
        return left + right < 0
                ? LongRatio.sum(this, other)
                : of(left + right, denominator / divisor * other.denominator);
    }

    /**
     * The difference, no less than nothing.
     *
     * @param other an amount
     * @return max(0, this − other)
     */
    public Ratio minusOrZero(Ratio other) {
        if (compareTo(other) <= 0) {
            return ZERO;
        }
        long divisor = greatestCommonDivisor(denominator, other.denominator);
        if (!haveCommon(other, divisor)) {
            return LongRatio.difference(this, other);
        }
        long left = numerator * (other.denominator / divisor);
        long right = other.numerator * (denominator / divisor);
        return of(left - right, denominator / divisor * other.denominator);
    }

    /** Whether both can be written over their common denominator. */
    private boolean haveCommon(Ratio other, long divisor) {
        return LongRatio.fits(numerator, other.denominator / divisor)
                && LongRatio.fits(other.numerator, denominator / divisor)
                && LongRatio.fits(denominator / divisor, other.denominator);
    }

    /**
     * The lesser of two.
     *
     * @param other an amount
     * @return the lesser
     */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The nearest whole number, a half going up.
     *
     * @return whole cents, for an amount
     */
    public long roundHalfUp() {
        return roundHalfUp(numerator, denominator);
    }

    private static long roundHalfUp(long numerator, long denominator) {
        if (denominator == 1) {
            return numerator;
        }
        long whole = numerator / denominator;
        long rest = numerator % denominator;
        return rest >= denominator - rest ? whole + 1 : whole;
    }

    /**
     * Whether this is the factor that changes nothing.
     *
     * @return true for 1
     */
    public boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    /**
     * The number as a decimal; exact where it ends, else with ten decimals.
     *
     * @return a decimal
     */
    public BigDecimal toDecimal() {
        BigDecimal exact = shifted(0);
        return exact == null ? divided() : exact;
    }

    /**
     * An amount in cents as dollars; exact where it ends, else of ten decimals of a cent.
     *
     * @return dollars, with two decimals or more
     */
    public BigDecimal toDollars() {
        BigDecimal exact = shifted(DECIMALS_OF_CENTS);
        return exact == null ? divided().divide(CENTS_OF_DOLLAR) : exact;
    }

    /** The number over so many more powers of ten; null where it does not end within some decimals. */
    private @Nullable BigDecimal shifted(int powers) {
        for (int scale = 0; scale < TENS.length; scale++) {
            if (TENS[scale] % denominator == 0) {
                long factor = TENS[scale] / denominator;
                return LongRatio.fits(numerator, factor)
                        ? BigDecimal.valueOf(numerator * factor, scale + powers)
                        : null;
            }
        }
        return null;
    }

    private BigDecimal divided() {
        BigDecimal top = BigDecimal.valueOf(numerator);
        BigDecimal bottom = BigDecimal.valueOf(denominator);
        return endsAsDecimal() ? top.divide(bottom) : top.divide(bottom, 10, java.math.RoundingMode.HALF_UP);
    }

    private boolean endsAsDecimal() {
        long rest = denominator;
        while (rest % 2 == 0) {
            rest /= 2;
        }
        while (rest % 5 == 0) {
            rest /= 5;
        }
        return rest == 1;
    }

    @Override
    public int compareTo(Ratio other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        long whole = numerator / denominator;
        long otherWhole = other.numerator / other.denominator;
        if (whole != otherWhole) {
            return Long.compare(whole, otherWhole);
        }
        return LongRatio.compareProducts(
                numerator % denominator, other.denominator, other.numerator % other.denominator, denominator);
    }

    private static long greatestCommonDivisor(long a, long b) {
        long x = a;
        long y = b;
        while (y != 0) {
            long rest = x % y;
            x = y;
            y = rest;
        }
        return x == 0 ? 1 : x;
    }
}
