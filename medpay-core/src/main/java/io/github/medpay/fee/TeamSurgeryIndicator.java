package io.github.medpay.fee;

/** Whether a team of surgeons is paid (CMS record layout; Claims Processing Manual ch. 12 §40.8). */
public enum TeamSurgeryIndicator {
    /** Not permitted. */
    NEVER('0'),
    /** Permitted where documents show the need; by report. */
    WITH_DOCUMENTATION('1'),
    /** Permitted; by report. */
    PERMITTED('2'),
    /** The concept does not apply. */
    NOT_APPLICABLE('9');

    private static final Symbols<TeamSurgeryIndicator> SYMBOLS = new Symbols<>(values());

    static {
        for (TeamSurgeryIndicator value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    TeamSurgeryIndicator(char symbol) {
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
    public static TeamSurgeryIndicator of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
