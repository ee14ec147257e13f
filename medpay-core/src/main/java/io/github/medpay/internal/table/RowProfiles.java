package io.github.medpay.internal.table;

import java.util.Arrays;

/**
 * What rows say beside their code and their four relative values: the indicators, the percentages of the package, the cap. A
 * release has some 1,600 such profiles for its 19,000 rows; each is kept once, its numbers side by side.
 */
final class RowProfiles {

    /** The profile of each row. */
    private final char[] ofRow;

    /** {@link RowColumn#OF_PROFILE} numbers a profile, by {@link RowColumn#place()}. */
    private final int[] numbers;

    /** So many profiles, whose columns are still to be put. */
    RowProfiles(char[] ofRow, int profiles) {
        this.ofRow = ofRow;
        this.numbers = new int[profiles * RowColumn.OF_PROFILE];
    }

    /** Takes a column, by profile. */
    void put(RowColumn column, int... values) {
        int at = column.place();
        for (int value : values) {
            numbers[at] = value;
            at += RowColumn.OF_PROFILE;
        }
    }

    /** The profile of each row; not a copy. */
    char[] ofRows() {
        return ofRow;
    }

    /** How many there are. */
    int count() {
        return numbers.length / RowColumn.OF_PROFILE;
    }

    /** The profile of a row. */
    int of(int row) {
        return ofRow[row];
    }

    /** The number of a profile in one of its columns. */
    int get(RowColumn column, int profile) {
        return numbers[profile * RowColumn.OF_PROFILE + column.place()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowProfiles profiles
                && Arrays.equals(ofRow, profiles.ofRow)
                && Arrays.equals(numbers, profiles.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
