package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a line of a remittance stands to what was expected. */
public enum Outcome {
    /** Paid as expected, to the cent, and with the allowed amount that was expected, if the remittance gives one. */
    AS_EXPECTED,
    /** More was paid. */
    PAID_MORE,
    /** Less was paid. */
    PAID_LESS,
    /** A payment was expected, and the remittance neither pays nor allows anything. */
    REFUSED,
    /** The same was paid, of another allowed amount: the patient's share differs. */
    ALLOWED_DIFFERS,
    /** MedPay has no amount: the contractor prices the line, or it is none that can be priced. */
    NOT_PRICED,
    /** Billed, and not in the remittance. */
    NOT_REMITTED,
    /** In the remittance, and not billed. */
    NOT_BILLED,
    /** Paid as a whole, without lines; compared with the claim's total. */
    WHOLE_CLAIM;

    static Outcome of(ExpectedLine expected, RemittedLine remitted) {
        BigDecimal paid = expected.paid();
        if (paid == null) {
            return NOT_PRICED;
        }
        int difference = remitted.paid().compareTo(paid);
        if (difference == 0) {
            @Nullable BigDecimal allowed = remitted.allowed();
            return allowed == null || allowed.compareTo(Money.orNothing(expected.allowed())) == 0
                    ? AS_EXPECTED
                    : ALLOWED_DIFFERS;
        }
        if (difference > 0) {
            return PAID_MORE;
        }
        boolean nothing = remitted.paid().signum() == 0
                && Money.orNothing(remitted.allowed()).signum() == 0;
        return nothing ? REFUSED : PAID_LESS;
    }
}
