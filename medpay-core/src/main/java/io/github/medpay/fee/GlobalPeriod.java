package io.github.medpay.fee;

/** The days of care that a procedure's payment includes (CMS record layout; Claims Processing Manual ch. 12 §40.1). */
public enum GlobalPeriod {
    /** The day of the procedure. */
    ZERO_DAYS("000", 0, 0),
    /** Ten postoperative days. */
    TEN_DAYS("010", 0, 10),
    /** One preoperative and ninety postoperative days. */
    NINETY_DAYS("090", 1, 90),
    /** Maternity care. */
    MATERNITY("MMM", 0, 0),
    /** The concept does not apply. */
    NOT_APPLICABLE("XXX", 0, 0),
    /** The contractor decides. */
    CONTRACTOR("YYY", 0, 0),
    /** An add-on to another service, whose period holds. */
    ADD_ON("ZZZ", 0, 0);

    private static final GlobalPeriod[] VALUES = values();

    private final String symbol;
    private final int preoperativeDays;
    private final int postoperativeDays;

    GlobalPeriod(String symbol, int preoperativeDays, int postoperativeDays) {
        this.symbol = symbol;
        this.preoperativeDays = preoperativeDays;
        this.postoperativeDays = postoperativeDays;
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
     * The days before the procedure whose care its payment includes.
     *
     * @return 1 for major surgery (090), else 0
     */
    public int preoperativeDays() {
        return preoperativeDays;
    }

    /**
     * The days after the procedure whose care its payment includes.
     *
     * @return 10 or 90; 0 for a period without postoperative days, and where the indicator names none
     */
    public int postoperativeDays() {
        return postoperativeDays;
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
