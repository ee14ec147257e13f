package io.github.medpay.fee;

/** The days of care that a procedure's payment includes (RULES §1E). */
public enum GlobalPeriod {
    /** The day of the procedure. */
    ZERO_DAYS("000"),
    /** Ten postoperative days. */
    TEN_DAYS("010"),
    /** One preoperative and ninety postoperative days. */
    NINETY_DAYS("090"),
    /** Maternity care. */
    MATERNITY("MMM"),
    /** The concept does not apply. */
    NOT_APPLICABLE("XXX"),
    /** The contractor decides. */
    CONTRACTOR("YYY"),
    /** An add-on to another service, whose period holds. */
    ADD_ON("ZZZ");

    private static final GlobalPeriod[] VALUES = values();

    private final String symbol;

    GlobalPeriod(String symbol) {
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
    public static GlobalPeriod of(String symbol) {
        for (GlobalPeriod value : VALUES) {
            if (value.symbol.equals(symbol)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no GlobalPeriod " + symbol);
    }
}
