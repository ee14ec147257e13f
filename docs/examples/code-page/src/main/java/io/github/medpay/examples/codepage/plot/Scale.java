package io.github.medpay.examples.codepage.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A straight line of amounts onto lengths. */
record Scale(BigDecimal least, BigDecimal greatest, int from, int to) {

    /** From the least of the amounts to the greatest; nulls are left out. */
    static Scale of(List<? extends @Nullable BigDecimal> amounts, int from, int to) {
        List<BigDecimal> present =
                amounts.stream().filter(Objects::nonNull).map(Scale::sure).toList();
        return new Scale(
                present.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO),
                present.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO),
                from,
                to);
    }

    /** Where an amount stands; in the middle where all amounts are one. */
    int place(BigDecimal amount) {
        BigDecimal span = greatest.subtract(least);
        if (span.signum() == 0) {
            return (from + to) / 2;
        }
        return from
                + amount.subtract(least)
                        .multiply(BigDecimal.valueOf((long) to - from))
                        .divide(span, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static BigDecimal sure(@Nullable BigDecimal amount) {
        return Objects.requireNonNull(amount);
    }
}
