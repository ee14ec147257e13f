package io.github.medpay.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void aRatioIsKeptInLowestTerms() {
        assertThat(Ratio.of(85, 100)).isEqualTo(new Ratio(17, 20));
        assertThat(Ratio.of(0, 7)).isEqualTo(Ratio.ZERO);
        assertThat(Ratio.of(9, 9)).isEqualTo(Ratio.ONE);
        assertThat(Ratio.percent(16)).isEqualTo(new Ratio(4, 25));
        assertThat(Ratio.percent(100)).isSameAs(Ratio.ONE);
        assertThat(Ratio.of(0)).isSameAs(Ratio.ZERO);
        assertThat(Ratio.of(7)).isEqualTo(new Ratio(7, 1));
    }

    @Test
    void neverNegativeAndNeverOverZero() {
        assertThatThrownBy(() -> Ratio.of(-1, 2))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("-1/2");
        assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThat(Ratio.of(0, 1)).isEqualTo(Ratio.ZERO);
    }

    @Test
    void oneIsTheFactorThatChangesNothing() {
        Ratio amount = Ratio.of(1234, 3);
        assertThat(Ratio.ONE.isOne()).isTrue();
        assertThat(Ratio.of(2).isOne()).isFalse();
        assertThat(Ratio.of(1, 2).isOne()).isFalse();
        assertThat(amount.times(Ratio.ONE)).isSameAs(amount);
        assertThat(Ratio.ONE.times(amount)).isSameAs(amount);
    }

    @Test
    void aHalfCentGoesUp() {
        assertThat(Ratio.of(5, 2).roundHalfUp()).isEqualTo(3);
        assertThat(Ratio.of(249, 100).roundHalfUp()).isEqualTo(2);
        assertThat(Ratio.of(5, 3).roundHalfUp()).isEqualTo(2);
        assertThat(Ratio.of(4, 3).roundHalfUp()).isEqualTo(1);
        assertThat(Ratio.of(9).roundHalfUp()).isEqualTo(9);
    }

    @Test
    void aProductBeyondALongIsAnErrorAndNoWrongAmount() {
        Ratio huge = Ratio.of(Long.MAX_VALUE);
        assertThatThrownBy(() -> huge.times(Ratio.of(3))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.plus(Ratio.ONE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.plus(Ratio.of(1, 3))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aFractionOfManyDecimalsIsKeptToTheNearestOfFifteenDigits() {
        // 88.95 × 0.6667 × 0.9333 × 0.85 × 1.133547 × 0.95 = 50.66169736543008548625, in cents
        Ratio amount = Ratio.of(8895)
                .times(Ratio.of(new BigDecimal("0.6667")))
                .times(Ratio.of(new BigDecimal("0.9333")))
                .times(Ratio.of(new BigDecimal("0.85")))
                .times(Ratio.of(new BigDecimal("1.133547")))
                .times(Ratio.of(new BigDecimal("0.95")));
        assertThat(amount.toDecimal()).isEqualTo(new BigDecimal("5066.16973654301"));
        Ratio third = Ratio.of(1, 3_000_000_019L);
        Ratio seventh = Ratio.of(1, 7_000_000_001L);
        assertThat(amount.plus(third).minusOrZero(seventh)).isGreaterThan(amount);
        assertThat(amount.plus(third).roundHalfUp()).isEqualTo(5066);
        assertThat(third).isGreaterThan(seventh);
        Ratio large = Ratio.of(
                6_000_000_000_000_000_001L, 1_000_000_000_000L); // 6,000,000.000000000001; twice as much is no long
        assertThat(large.plus(large).roundHalfUp()).isEqualTo(12_000_000);
    }

    @Test
    void aFractionWithoutAnEndIsGivenWithTenDecimals() {
        assertThat(Ratio.of(1, 3).toDecimal()).isEqualTo(new BigDecimal("0.3333333333"));
        assertThat(Ratio.of(2, 3).toDecimal()).isEqualTo(new BigDecimal("0.6666666667"));
        assertThat(Ratio.of(1, 32).toDecimal()).isEqualTo(new BigDecimal("0.03125"));
        assertThat(Ratio.of(3, 50).toDecimal()).isEqualTo(new BigDecimal("0.06"));
        assertThat(Ratio.of(1, 90).toDecimal()).isEqualTo(new BigDecimal("0.0111111111"));
    }

    @Test
    void largeAmountsOfOneDenominatorCompareWithoutOverflow() {
        assertThat(Ratio.of(Long.MAX_VALUE)).isGreaterThan(Ratio.of(Long.MAX_VALUE - 1));
        assertThat(Ratio.of(Long.MAX_VALUE)).isGreaterThan(Ratio.of(1, 3));
    }

    @Test
    void aPartOfANegativeAmountIsRefused() {
        assertThatThrownBy(() -> Ratio.percent(20).roundedPartOf(-1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("-1");
    }
}
