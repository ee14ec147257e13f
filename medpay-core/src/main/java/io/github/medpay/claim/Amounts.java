package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import java.math.BigDecimal;

/** Amounts at the door of the claim: dollars with two decimals. */
final class Amounts {

    static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {}

    /** The same amount with two decimals; the sign is the caller's to judge. */
    static BigDecimal dollars(String field, BigDecimal value) {
        if (!Cents.isWhole(value)) {
            throw new ClaimException(
                    field,
                    Cents.isWithinBounds(value)
                            ? "is no amount of at most two decimals"
                            : "has more than twelve digits before the point");
        }
        return value.scale() == ZERO.scale() ? value : Cents.toDollars(Cents.ofDollars(value));
    }

    /** A percentage between -100 and 100 with at most two decimals. */
    static BigDecimal percent(String field, BigDecimal value) {
        if (value.abs().compareTo(HUNDRED) > 0 || !Cents.isWhole(value)) {
            throw new ClaimException(field, "is no percentage from -100.00 to 100.00 of at most two decimals");
        }
        return value.signum() == 0 ? ZERO : dollars(field, value);
    }

    static BigDecimal notNegative(String field, BigDecimal value) {
        if (value.signum() < 0) {
            throw new ClaimException(field, "is below zero");
        }
        return dollars(field, value);
    }
}
