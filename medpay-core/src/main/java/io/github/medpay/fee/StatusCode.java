package io.github.medpay.fee;

/** Whether and how the fee schedule pays a row (status code of the CMS record layout). */
public enum StatusCode {
    /** Paid by relative values. */
    ACTIVE('A'),
    /** Always bundled into other services. */
    BUNDLED('B'),
    /** The contractor sets the price; there is no national amount. */
    CONTRACTOR_PRICED('C'),
    /** Deleted code. */
    DELETED('D'),
    /** Excluded from the fee schedule by regulation. */
    EXCLUDED('E'),
    /** Deleted code without a grace period. */
    DELETED_NO_GRACE('F'),
    /** Not valid for Medicare; another code is used. */
    INVALID_GRACE('G'),
    /** Deleted modifier row. */
    DELETED_MODIFIER('H'),
    /** Not valid for Medicare; another code is used. */
    INVALID('I'),
    /** Anesthesia: paid by base and time units. */
    ANESTHESIA('J'),
    /** A measurement code for reporting only. */
    MEASUREMENT('M'),
    /** Not covered by Medicare. */
    NON_COVERED('N'),
    /** Bundled or excluded. */
    BUNDLED_OR_EXCLUDED('P'),
    /** Restricted coverage: paid by relative values where there are any, else by the contractor. */
    RESTRICTED('R'),
    /** Paid only if no other service of the fee schedule is payable on that day. */
    INJECTION('T'),
    /** Excluded by statute from the physician fee schedule. */
    STATUTORY_EXCLUSION('X');

    private static final Symbols<StatusCode> SYMBOLS = new Symbols<>(values());

    static {
        for (StatusCode value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    StatusCode(char symbol) {
        this.symbol = symbol;
    }

    /**
     * The indicator as CMS writes it.
     *
     * @return the letter of the record layout
     */
    public char symbol() {
        return symbol;
    }

    /**
     * The indicator that CMS writes so.
     *
     * @param symbol the letter of the record layout
     * @return the indicator
     * @throws IllegalArgumentException if the record layout has no such value
     */
    public static StatusCode of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
