package io.github.medpay.fee;

/**
 * What is paid when a service is furnished on both sides (CMS record layout; Claims Processing Manual ch. 12 §40.7).
 */
public enum BilateralIndicator {
    /** Both sides are paid as one: 100 %. */
    NO_ADJUSTMENT('0'),
    /** Both sides are paid 150 %. */
    ONE_AND_A_HALF('1'),
    /** The relative values are of both sides: 100 %. */
    ALREADY_BILATERAL('2'),
    /** Each side is paid in full: 200 %. */
    EACH_SIDE('3'),
    /** The concept does not apply. */
    NOT_APPLICABLE('9');

    private static final Symbols<BilateralIndicator> SYMBOLS = new Symbols<>(values());

    static {
        for (BilateralIndicator value : values()) {
            SYMBOLS.put(value.symbol, value);
        }
    }

    private final char symbol;

    BilateralIndicator(char symbol) {
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
    public static BilateralIndicator of(char symbol) {
        return SYMBOLS.of(symbol);
    }
}
