package io.github.medpay.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** Ratios against whole numbers of any size: a/b ○ c/d, cross-multiplied. */
class RatioProperties {

    @Provide
    Arbitrary<Ratio> amounts() {
        Arbitrary<Long> numerator = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 200), Arbitraries.longs().between(0, 2_000_000_000L));
        Arbitrary<Long> denominator = Arbitraries.oneOf(
                Arbitraries.of(1L, 2L, 10L, 90L, 100L, 1000L),
                Arbitraries.longs().between(1, 100_000));
        return Combinators.combine(numerator, denominator).as(Ratio::of);
    }

    /** What an amount is multiplied by: a percentage, or a product of a few. Two amounts are never multiplied. */
    @Provide
    Arbitrary<Ratio> factors() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(1, 100_000))
                .as(Ratio::of);
    }

    private static BigInteger big(long number) {
        return BigInteger.valueOf(number);
    }

    /** The numerator of the sum over the product of both denominators. */
    private static BigInteger crossSum(Ratio left, Ratio right, int sign) {
        return big(left.numerator())
                .multiply(big(right.denominator()))
                .add(big(right.numerator()).multiply(big(left.denominator())).multiply(big(sign)));
    }

    private static void assertEqual(Ratio actual, BigInteger numerator, BigInteger denominator) {
        assertThat(big(actual.numerator()).multiply(denominator))
                .isEqualTo(numerator.multiply(big(actual.denominator())));
        assertThat(big(actual.numerator()).gcd(big(actual.denominator()))).isEqualTo(BigInteger.ONE);
    }

    @Property
    void aRoundedPartIsTheRoundedProduct(
            @ForAll @LongRange(min = 0, max = 100_000_000_000L) long cents, @ForAll("factors") Ratio factor) {
        assertThat(factor.roundedPartOf(cents))
                .isEqualTo(Ratio.of(cents).times(factor).roundHalfUp());
    }

    @Property
    void aProductIsExactAndInLowestTerms(@ForAll("amounts") Ratio left, @ForAll("factors") Ratio right) {
        assertEqual(
                left.times(right),
                big(left.numerator()).multiply(big(right.numerator())),
                big(left.denominator()).multiply(big(right.denominator())));
    }

    @Property
    void aSumIsExactAndInLowestTerms(@ForAll("amounts") Ratio left, @ForAll("amounts") Ratio right) {
        assertEqual(
                left.plus(right),
                crossSum(left, right, 1),
                big(left.denominator()).multiply(big(right.denominator())));
    }

    @Property
    void aDifferenceIsExactAndNeverBelowZero(@ForAll("amounts") Ratio left, @ForAll("amounts") Ratio right) {
        assertEqual(
                left.minusOrZero(right),
                crossSum(left, right, -1).max(BigInteger.ZERO),
                big(left.denominator()).multiply(big(right.denominator())));
    }

    @Property
    void orderIsThatOfTheNumbers(@ForAll("amounts") Ratio left, @ForAll("amounts") Ratio right) {
        int order = crossSum(left, right, -1).signum();
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(order);
        assertThat(left.min(right)).isEqualTo(order <= 0 ? left : right);
    }

    @Property
    void rounding_takes_the_nearest_and_a_half_up(@ForAll("amounts") Ratio amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount.numerator())
                .divide(BigDecimal.valueOf(amount.denominator()), 0, RoundingMode.HALF_UP);
        assertThat(amount.roundHalfUp()).isEqualTo(rounded.longValueExact());
    }

    @Property
    void aDecimalSurvivesTheWayToARatioAndBack(@ForAll("decimals") BigDecimal decimal) {
        assertThat(Ratio.of(decimal).toDecimal()).isEqualByComparingTo(decimal);
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000_000L),
                        Arbitraries.integers().between(-3, 6))
                .as(BigDecimal::valueOf);
    }
}
