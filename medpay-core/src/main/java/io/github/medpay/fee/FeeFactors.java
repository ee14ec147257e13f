package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.RelativeValueTable;

/**
 * The relative values that make a fee, side by side by row: one line of the processor's cache and no branch that hangs on
 * the row.
 */
final class FeeFactors {

    /** Work, practice expense outside and inside facilities, malpractice. */
    private static final int NUMBERS = 4;

    /** The work of a row without an amount. */
    private static final int NO_AMOUNT = -1;

    private final int[] numbers;

    FeeFactors(RelativeValueTable rows) {
        numbers = new int[rows.size() * NUMBERS];
        for (int row = 0, at = 0; row < rows.size(); row++) {
            numbers[at++] = FeeScheduleEntry.hasAmount(rows, row) ? rows.work()[row] : NO_AMOUNT;
            numbers[at++] = rows.nonFacilityPe()[row];
            numbers[at++] = rows.facilityPe()[row];
            numbers[at++] = rows.malpractice()[row];
        }
    }

    /** The fee, {@link FeeArithmetic#feeCents}; −1 where the row has no amount. */
    long cents(int row, Locality locality, Setting setting, int factor) {
        int at = row * NUMBERS;
        int work = numbers[at];
        int practiceExpense = numbers[at + 1 + (setting == Setting.FACILITY ? 1 : 0)];
        long units = FeeArithmetic.adjustedUnits(work, practiceExpense, numbers[at + 3], locality);
        return Cents.divideHalfUp(units * factor, FeeArithmetic.PER_CENT) | work >> (Integer.SIZE - 1);
    }
}
