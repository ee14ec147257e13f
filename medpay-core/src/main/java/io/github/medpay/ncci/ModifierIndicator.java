package io.github.medpay.ncci;

/** Whether a modifier can lift a procedure-to-procedure edit (NCCI Policy Manual, chapter 1; verified). */
public enum ModifierIndicator {
    /** 0: no modifier lifts the edit. */
    NOT_ALLOWED(0),
    /** 1: an NCCI-associated modifier lifts the edit, if the record supports it. */
    ALLOWED(1),
    /** 9: the edit was deleted on the day it took effect, and is never in force. */
    NOT_APPLICABLE(9);

    private final int digit;

    ModifierIndicator(int digit) {
        this.digit = digit;
    }

    /**
     * CMS's digit.
     *
     * @return 0, 1 or 9
     */
    public int digit() {
        return digit;
    }

    /**
     * The indicator of a digit.
     *
     * @param digit 0, 1 or 9
     * @return the indicator
     * @throws IllegalArgumentException if it is another number
     */
    public static ModifierIndicator of(int digit) {
        return switch (digit) {
            case 0 -> NOT_ALLOWED;
            case 1 -> ALLOWED;
            case 9 -> NOT_APPLICABLE;
            default -> throw new IllegalArgumentException("not a modifier indicator (0, 1, 9): " + digit);
        };
    }
}
