package io.github.medpay.remittance;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.claim.Adjustment;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a remittance says of a service line. Amounts are US dollars with at most two decimals, and at most
 * twelve digits before the point.
 *
 * @param id the line's control number, as it was billed; null without one
 * @param code the procedure as it was paid
 * @param billedCode the procedure as it was billed, where it was paid as another; null where it is the same
 * @param modifiers as it was paid
 * @param dateOfService the first day; null without one
 * @param units paid; null where the remittance does not say
 * @param charge the billed charge
 * @param allowed the allowed amount; null where the remittance does not say
 * @param paid what Medicare paid
 * @param adjustments why the charge was not paid in full; where there are none, only payment and allowed amount are compared
 * @param remarks remark codes of the line
 */
@CheckReturnValue
@Value.Builder
public record RemittanceLine(
        @Nullable String id,
        String code,
        @Nullable String billedCode,
        List<String> modifiers,
        @Nullable LocalDate dateOfService,
        @Nullable BigDecimal units,
        BigDecimal charge,
        @Nullable BigDecimal allowed,
        BigDecimal paid,
        List<Adjustment> adjustments,
        List<String> remarks)
        implements WithRemittanceLine {

    /**
     * Copies the lists. Checks what must not be null and that amounts are whole cents.
     *
     * @param id the line's control number; null without one
     * @param code the procedure as it was paid
     * @param billedCode the procedure as it was billed, where it was paid as another; or null
     * @param modifiers as it was paid
     * @param dateOfService the first day; null without one
     * @param units paid; null where the remittance does not say
     * @param charge the billed charge
     * @param allowed the allowed amount; null where the remittance does not say
     * @param paid what Medicare paid
     * @param adjustments why the charge was not paid in full
     * @param remarks remark codes of the line
     * @throws IllegalArgumentException if an amount has more than two decimals, or more than twelve digits before the point
     */
    public RemittanceLine {
        Objects.requireNonNull(code, "code");
        modifiers = List.copyOf(modifiers);
        requireCents("charge", charge);
        requireCents("paid", paid);
        if (allowed != null) {
            requireCents("allowed", allowed);
        }
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }

    /**
     * A builder with everything absent but code, charge and payment.
     *
     * @param code the procedure as it was paid
     * @param charge the billed charge, in dollars
     * @param paid what Medicare paid, in dollars
     * @return the builder
     */
    public static RemittanceLineBuilder builder(String code, BigDecimal charge, BigDecimal paid) {
        return new RemittanceLineBuilder().code(code).charge(charge).paid(paid);
    }

    static void requireCents(String field, BigDecimal dollars) {
        if (!Cents.isWhole(dollars)) {
            throw new IllegalArgumentException(
                    field + ": at most two decimals, and at most twelve digits before the point");
        }
    }
}
