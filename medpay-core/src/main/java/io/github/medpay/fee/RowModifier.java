package io.github.medpay.fee;

/** The modifier that, with the code, makes up the key of a fee schedule row (RULES 1.5). */
public enum RowModifier {
    /** The row without a modifier: the whole service. */
    GLOBAL(""),
    /** The professional component. */
    PROFESSIONAL("26"),
    /** The technical component. */
    TECHNICAL("TC"),
    /** A discontinued procedure; only four codes have it. */
    DISCONTINUED("53");

    private static final RowModifier[] VALUES = values();

    private final String symbol;

    RowModifier(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The indicator as CMS writes it.
     *
     * @return the text of the record layout
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The indicator that CMS writes so.
     *
     * @param symbol the text of the record layout
     * @return the indicator
     * @throws IllegalArgumentException if the record layout has no such value
     */
    public static RowModifier of(String symbol) {
        for (RowModifier value : VALUES) {
            if (value.symbol.equals(symbol)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no RowModifier " + symbol);
    }
}
