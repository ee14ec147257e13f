package io.github.medpay.examples.x12.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Amounts, some of which are absent. */
final class Money {

    static final BigDecimal NOTHING = new BigDecimal("0.00");

    private Money() {}

    static BigDecimal orNothing(@Nullable BigDecimal amount) {
        return amount == null ? NOTHING : amount;
    }

    static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }
}
