package io.github.medpay.claim;

/** The outcome of a line. Which of several reasons wins is a decision; see docs/interpretation.md. */
public enum Disposition {
    /** It has an allowed amount. */
    PRICED,
    /** The contractor sets the price, or it is paid by report: there is no amount. */
    CONTRACTOR_PRICED,
    /** The payment of another service includes it. */
    BUNDLED,
    /** Another schedule may pay it, but its table is not available: there is no amount. */
    OTHER_SCHEDULE,
    /** The fee schedule does not pay it. */
    NOT_PAYABLE,
    /** It is denied, for a reason that its findings name. */
    DENIED,
    /** It breaks a rule of form. */
    INVALID,
    /** The release does not hold the code, or not with this row. */
    UNKNOWN_CODE;

    /**
     * Whether the line has an allowed amount of 0.00: it is valid, but not paid.
     *
     * @return true for bundled, not payable and denied
     */
    public boolean isRefused() {
        return this == BUNDLED || this == NOT_PAYABLE || this == DENIED;
    }
}
