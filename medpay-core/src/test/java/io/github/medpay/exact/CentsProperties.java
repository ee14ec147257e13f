package io.github.medpay.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class CentsProperties {

    private static final long MANY = 1_000_000_000_000L;

    @Property
    void centsBecomeDollarsWithTwoDecimalsAndComeBack(@ForAll @LongRange(min = -MANY, max = MANY) long cents) {
        BigDecimal dollars = Cents.toDollars(cents);
        assertThat(dollars).isEqualTo(new BigDecimal(cents).movePointLeft(2).setScale(2));
        assertThat(Cents.ofDollars(dollars)).isEqualTo(cents);
        assertThat(Cents.isWhole(dollars)).isTrue();
    }

    @Property
    void aQuotientIsRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = MANY) long dividend, @ForAll @LongRange(min = 1, max = 10_000) long by) {
        assertThat(Cents.divideHalfUp(dividend, by))
                .isEqualTo(BigDecimal.valueOf(dividend)
                        .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Property
    void aPercentageIsRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = MANY) long cents, @ForAll @IntRange(min = 0, max = 200) int percent) {
        assertThat(Cents.percent(cents, percent))
                .isEqualTo(BigDecimal.valueOf(cents)
                        .multiply(BigDecimal.valueOf(percent, 2))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Property
    void anAmountOfMoneyHasNoThirdDecimal(
            @ForAll @Scale(4) @net.jqwik.api.constraints.BigRange(min = "0", max = "999999") BigDecimal any) {
        boolean whole = any.remainder(new BigDecimal("0.01")).signum() == 0;
        assertThat(Cents.isWhole(any)).isEqualTo(whole);
    }

    @Example
    void amountsBeyondTwelveDigitsAreNoMoney() {
        assertThat(Cents.isWhole(new BigDecimal("999999999999.99"))).isTrue();
        assertThat(Cents.isWhole(new BigDecimal("1000000000000"))).isFalse();
        assertThat(Cents.isWhole(new BigDecimal("1E+400000000"))).isFalse();
        assertThat(Cents.isWhole(new BigDecimal("1E-400000000"))).isFalse();
        assertThat(Cents.isWhole(new BigDecimal("0E+400000000"))).isTrue();
        assertThat(Cents.isWhole(new BigDecimal("1.230"))).isTrue();
        assertThat(Cents.isWhole(new BigDecimal("1.234"))).isFalse();
        assertThat(Cents.isWhole(new BigDecimal("1E+2"))).isTrue();
    }

    @Example
    void aThirdDecimalIsNeverDroppedInSilence() {
        assertThatThrownBy(() -> Cents.ofDollars(new BigDecimal("1.005"))).isInstanceOf(ArithmeticException.class);
        assertThat(Cents.ofDollars(new BigDecimal("1.5"))).isEqualTo(150);
    }
}
