package io.github.medpay.drug;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much of a drug one billing unit is.
 *
 * @param amount above zero
 * @param unit what the amount counts
 */
public record Dosage(BigDecimal amount, DosageUnit unit) {

    /**
     * Checks that nothing is null.
     *
     * @param amount above zero
     * @param unit what the amount counts
     */
    public Dosage {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit.name().replace('_', ' ');
    }
}
