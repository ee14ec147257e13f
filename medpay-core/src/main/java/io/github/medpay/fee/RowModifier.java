package io.github.medpay.fee;

/** The modifier that, with the code, makes up the key of a fee schedule row (CMS record layout). */
public enum RowModifier {
    /** The row without a modifier: the whole service. */
    GLOBAL("", 0),
    /** The professional component. */
    PROFESSIONAL("26", 1),
    /** The technical component. */
    TECHNICAL("TC", 2),
    /** A discontinued procedure; only four codes have it. */
    DISCONTINUED("53", 3);

    private final String symbol;
    private final int number;

    RowModifier(String symbol, int number) {
        this.symbol = symbol;
        this.number = number;
    }

    /**
     * The modifier as a claim carries it.
     *
     * @return 26, TC or 53; empty for the whole service
     */
    public String symbol() {
        return symbol;
    }

    /** The number of the part in the tables. */
    int number() {
        return number;
    }
}
