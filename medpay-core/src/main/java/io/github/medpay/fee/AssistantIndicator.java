package io.github.medpay.fee;

/** Whether an assistant at surgery is paid (CMS record layout; Claims Processing Manual ch. 12 §20.4.3). */
public enum AssistantIndicator {
    /** Paid where documents show the need. */
    WITH_DOCUMENTATION('0'),
    /** Never paid, by statute. */
    NEVER('1'),
    /** Paid. */
    PAID('2'),
    /** The concept does not apply. */
    NOT_APPLICABLE('9');

    private static final Symbols<AssistantIndicator> SYMBOLS = new Symbols<>(values());

    static {
        for (AssistantIndicator value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    AssistantIndicator(char symbol) {
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
    public static AssistantIndicator of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
