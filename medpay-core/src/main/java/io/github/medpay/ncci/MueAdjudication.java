package io.github.medpay.ncci;

/** How a medically unlikely edit is applied (NCCI Policy Manual, chapter 1, section V; verified). */
public enum MueAdjudication {
    /** 1: each line is tested by itself. */
    LINE(1),
    /** 2: the day's sum is tested; the limit is policy, and a contractor may not override it. */
    DAY_POLICY(2),
    /** 3: the day's sum is tested; the limit is a clinical benchmark, and may be exceeded on evidence, by appeal. */
    DAY_CLINICAL(3);

    private static final MueAdjudication[] VALUES = values();

    private final int digit;

    MueAdjudication(int digit) {
        this.digit = digit;
    }

    /**
     * CMS's digit.
     *
     * @return 1, 2 or 3
     */
    public int digit() {
        return digit;
    }

    /**
     * Whether the units of all lines of the day are added.
     *
     * @return true for 2 and 3
     */
    public boolean isByDay() {
        return this != LINE;
    }

    /**
     * The indicator of a digit.
     *
     * @param digit 1, 2 or 3
     * @return the indicator
     * @throws IllegalArgumentException if it is another number
     */
    public static MueAdjudication of(int digit) {
        if (digit < 1 || digit > VALUES.length) {
            throw new IllegalArgumentException("not an MUE adjudication indicator (1, 2, 3): " + digit);
        }
        return VALUES[digit - 1];
    }
}
