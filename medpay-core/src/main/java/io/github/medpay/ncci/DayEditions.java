package io.github.medpay.ncci;

/**
 * The editions that are used on a day, by their place among those of their kind; −1 where there is none.
 *
 * @param day epoch day
 * @param pairs of procedure-to-procedure edits
 * @param limits of medically unlikely edits
 * @param addOns of add-on code edits
 */
record DayEditions(int day, int pairs, int limits, int addOns) {

    /** Whether each kind of table has an edition for the day. */
    boolean areWhole() {
        return (pairs | limits | addOns) >= 0;
    }
}
