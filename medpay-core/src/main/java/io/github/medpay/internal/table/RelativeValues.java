package io.github.medpay.internal.table;

import java.util.Arrays;

/**
 * The relative values of rows in hundredths, the four of a row side by side: one line of the processor's cache and no branch
 * that hangs on the row.
 */
public final class RelativeValues {

    /** Work, practice expense outside and inside facilities, malpractice. */
    private static final int NUMBERS = 4;

    private static final int NON_FACILITY_PE = 1;
    private static final int FACILITY_PE = 2;
    private static final int MALPRACTICE = 3;

    /** The work of a row without an amount is kept as its complement, which is negative. */
    private final int[] numbers;

    /** All zero. */
    RelativeValues(int rows) {
        numbers = new int[rows * NUMBERS];
    }

    /** Takes one of the four columns. */
    void put(RowColumn column, int[] values) {
        int at = switch (column) {
            case WORK -> 0;
            case NON_FACILITY_PE -> NON_FACILITY_PE;
            case FACILITY_PE -> FACILITY_PE;
            case MALPRACTICE -> MALPRACTICE;
            default -> throw new IllegalArgumentException(column + " is no relative value");
        };
        for (int value : values) {
            numbers[at] = value;
            at += NUMBERS;
        }
    }

    /** Marks the rows without an amount, once all columns are here. */
    void mark(RowProfiles profiles) {
        for (int row = 0; row < numbers.length / NUMBERS; row++) {
            if (!hasAmount(profiles.get(RowColumn.STATUS, profiles.of(row)), hasAny(row))) {
                numbers[row * NUMBERS] = ~numbers[row * NUMBERS];
            }
        }
    }

    /** Status A, or R or T with relative values (CMS record layout). */
    private static boolean hasAmount(int status, boolean any) {
        return switch (status) {
            case 'A' -> true;
            case 'R', 'T' -> any;
            default -> false;
        };
    }

    /**
     * Whether the row has a national amount: status A, or R or T with relative values (CMS record layout).
     *
     * @param row a row
     * @return true if the fee schedule prices it
     */
    public boolean hasAmount(int row) {
        return numbers[row * NUMBERS] >= 0;
    }

    /**
     * Whether any relative value of the row is above zero.
     *
     * @param row a row
     * @return true if so
     */
    public boolean hasAny(int row) {
        return (work(row) | practiceExpense(row, false) | practiceExpense(row, true) | malpractice(row)) != 0;
    }

    /**
     * Work, where the row has an amount.
     *
     * @param row a row
     * @return hundredths; negative where the row has no amount
     */
    public int workOfAmount(int row) {
        return numbers[row * NUMBERS];
    }

    /**
     * Work.
     *
     * @param row a row
     * @return hundredths
     */
    public int work(int row) {
        int kept = numbers[row * NUMBERS];
        return kept ^ (kept >> (Integer.SIZE - 1));
    }

    /**
     * Practice expense.
     *
     * @param row a row
     * @param facility whether the service is furnished in a facility
     * @return hundredths
     */
    public int practiceExpense(int row, boolean facility) {
        return numbers[row * NUMBERS + (facility ? FACILITY_PE : NON_FACILITY_PE)];
    }

    /**
     * Malpractice.
     *
     * @param row a row
     * @return hundredths
     */
    public int malpractice(int row) {
        return numbers[row * NUMBERS + MALPRACTICE];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeValues values && Arrays.equals(numbers, values.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
