package io.github.medpay.remittance;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.claim.Adjustment;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a remittance says of a claim. Amounts are US dollars with at most two decimals, and at most twelve
 * digits before the point.
 *
 * @param id the claim's name, as it was billed; null without one
 * @param charge the billed charge of the claim
 * @param paid what Medicare paid for the claim
 * @param adjustments of the claim as a whole; those of lines stand with the lines
 * @param lines the service lines; none where the claim was paid as a whole
 */
@CheckReturnValue
@Value.Builder
public record Remittance(
        @Nullable String id,
        BigDecimal charge,
        BigDecimal paid,
        List<Adjustment> adjustments,
        List<RemittanceLine> lines)
        implements WithRemittance {

    /**
     * Copies the lists. Checks that amounts are whole cents.
     *
     * @param id the claim's name; null without one
     * @param charge the billed charge of the claim
     * @param paid what Medicare paid for the claim
     * @param adjustments of the claim as a whole
     * @param lines the service lines; none where the claim was paid as a whole
     * @throws IllegalArgumentException if an amount has more than two decimals, or more than twelve digits before the point
     */
    public Remittance {
        RemittanceLine.requireCents("charge", charge);
        RemittanceLine.requireCents("paid", paid);
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    /**
     * A remittance of lines: charge and payment are their sums.
     *
     * @param id the claim's name; null without one
     * @param lines at least one
     * @return the remittance
     */
    public static Remittance of(@Nullable String id, List<RemittanceLine> lines) {
        BigDecimal charge = BigDecimal.ZERO;
        BigDecimal paid = BigDecimal.ZERO;
        for (RemittanceLine line : lines) {
            charge = charge.add(line.charge());
            paid = paid.add(line.paid());
        }
        return new Remittance(id, charge, paid, List.of(), lines);
    }

    /**
     * A builder with everything absent but charge and payment.
     *
     * @param charge the billed charge, in dollars
     * @param paid what Medicare paid, in dollars
     * @return the builder
     */
    public static RemittanceBuilder builder(BigDecimal charge, BigDecimal paid) {
        return new RemittanceBuilder().charge(charge).paid(paid);
    }
}
