package io.github.medpay.remittance;

/** How a line of a remittance stands to what was expected. */
public enum LineOutcome {
    /** Payment, and what the remittance says of allowed amount and shares, are as expected, to the cent. */
    AS_EXPECTED,
    /** More was paid. */
    PAID_MORE,
    /** Less was paid. */
    PAID_LESS,
    /** A payment was expected, and the line was refused. */
    REFUSED,
    /** The payment is as expected; the allowed amount, or who bears the rest, is not. */
    SHARES_DIFFER,
    /** Refused as expected, for another reason. */
    OTHER_REASON,
    /** No amount was to be expected: the contractor's price, another schedule, or a line that could not be priced. */
    NOT_PRICED,
    /** Billed, and not in the remittance. */
    MISSING,
    /** In the remittance, and not billed; without a code, what was paid or taken for the claim beside its lines. */
    ADDED
}
