package io.github.medpay.fee;

/**
 * Which reduction applies when several services meet on one day (CMS record layout; Claims Processing Manual ch. 12
 * §40.6).
 */
public enum MultipleProcedureIndicator {
    /** No reduction. */
    NONE('0'),
    /** 100, 50, 25, 25, 25 percent; no release since 2023 holds it. */
    STANDARD_OLD('1'),
    /** Surgery: 100, 50, 50, 50, 50 percent by rank. */
    SURGERY('2'),
    /** Endoscopy families, then surgery. */
    ENDOSCOPY('3'),
    /** Diagnostic imaging: technical 50 %, professional 95 % of the second and further. */
    IMAGING('4'),
    /** Therapy: half of the practice expense of the second and further units. */
    THERAPY('5'),
    /** Cardiovascular diagnostics: technical 75 % of the second and further. */
    CARDIOVASCULAR('6'),
    /** Ophthalmology diagnostics: technical 80 % of the second and further. */
    OPHTHALMOLOGY('7'),
    /** The concept does not apply. */
    NOT_APPLICABLE('9');

    private static final Symbols<MultipleProcedureIndicator> SYMBOLS = new Symbols<>(values());

    static {
        for (MultipleProcedureIndicator value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    MultipleProcedureIndicator(char symbol) {
        this.symbol = symbol;
    }

    /**
     * The indicator as CMS writes it.
     *
     * @return the character of the record layout
     */
    public char symbol() {
        return symbol;
    }

    /**
     * The indicator that CMS writes so.
     *
     * @param symbol the character of the record layout
     * @return the indicator
     * @throws IllegalArgumentException if the record layout has no such value
     */
    public static MultipleProcedureIndicator of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
