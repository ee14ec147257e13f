package io.github.medpay.exact;

import java.math.BigInteger;

/**
 * Arithmetic on fractions whose terms a long does not hold. What does not fit in lowest terms is kept to the nearest decimal
 * fraction of fifteen digits: an amount of a million dollars to a tenth of a millionth of a cent.
 */
final class LongRatio {

    private static final BigInteger MOST = BigInteger.TEN.pow(15);
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private LongRatio() {}

    /** Whether a product is a long; neither factor is negative. */
    static boolean fits(long one, long other) {
        return Math.multiplyHigh(one, other) == 0 && one * other >= 0;
    }

    static Ratio product(Ratio one, Ratio other) {
        return nearest(
                big(one.numerator()).multiply(big(other.numerator())),
                big(one.denominator()).multiply(big(other.denominator())));
    }

    static Ratio sum(Ratio one, Ratio other) {
        return nearest(
                crossed(one, other).add(crossed(other, one)),
                big(one.denominator()).multiply(big(other.denominator())));
    }

    /** Of a larger fraction and a smaller one. */
    static Ratio difference(Ratio larger, Ratio smaller) {
        return nearest(
                crossed(larger, smaller).subtract(crossed(smaller, larger)),
                big(larger.denominator()).multiply(big(smaller.denominator())));
    }

    /** Compares one × other with third × fourth. */
    static int compareProducts(long one, long other, long third, long fourth) {
        return fits(one, other) && fits(third, fourth)
                ? Long.compare(one * other, third * fourth)
                : big(one).multiply(big(other)).compareTo(big(third).multiply(big(fourth)));
    }

    private static BigInteger crossed(Ratio one, Ratio other) {
        return big(one.numerator()).multiply(big(other.denominator()));
    }

    private static Ratio nearest(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (top.compareTo(LARGEST) <= 0 && bottom.compareTo(LARGEST) <= 0) {
            return new Ratio(top.longValueExact(), bottom.longValueExact());
        }
        if (top.divide(bottom).compareTo(MOST) >= 0) {
            throw new ArithmeticException("a number of more than fifteen digits");
        }
        BigInteger scale = BigInteger.ONE;
        while (top.multiply(scale).multiply(BigInteger.TEN).compareTo(MOST.multiply(bottom)) < 0
                && scale.compareTo(MOST) < 0) {
            scale = scale.multiply(BigInteger.TEN);
        }
        BigInteger doubled = top.multiply(scale).shiftLeft(1).add(bottom);
        return Ratio.of(doubled.divide(bottom.shiftLeft(1)).longValueExact(), scale.longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
