package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a priced line is made of. Filled once, then kept by one {@link PricedLine}; amounts in cents. */
final class PricedLineParts {

    /** No amount. */
    static final long NONE = Shares.NONE;

    final int number;
    final String code;
    final List<String> modifiers;
    final Disposition disposition;

    @Nullable
    String id;

    @Nullable
    BigDecimal units;

    @Nullable
    PaymentSchedule schedule;

    @Nullable
    String release;

    /** Where the fee of one unit is no amount of whole cents, or was read and not priced here. */
    @Nullable
    BigDecimal unitPrice;

    long fee = NONE;
    long allowed = NONE;
    Shares shares = Shares.UNKNOWN;
    long limitingCharge = NONE;
    long balanceBilling = NONE;
    List<Adjustment> adjustments = List.of();
    List<TraceStep> trace = List.of();
    List<Finding> findings = List.of();

    /** Keeps the modifiers, which never change. */
    PricedLineParts(int number, String code, List<String> modifiers, Disposition disposition) {
        this.number = number;
        this.code = code;
        this.modifiers = modifiers;
        this.disposition = disposition;
    }

    @Nullable
    BigDecimal fee() {
        return unitPrice == null ? dollars(fee) : unitPrice;
    }

    static @Nullable BigDecimal dollars(long cents) {
        return cents == NONE ? null : Cents.toDollars(cents);
    }

    static long cents(@Nullable BigDecimal dollars) {
        return dollars == null ? NONE : Cents.ofDollars(dollars);
    }
}
