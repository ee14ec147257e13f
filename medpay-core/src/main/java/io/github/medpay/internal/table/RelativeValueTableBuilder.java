package io.github.medpay.internal.table;

/**
 * Makes a table of relative values out of columns that are handed over one after another. None is kept, so that one array may
 * serve for all: what a start allocates, it pays for.
 */
public final class RelativeValueTableBuilder {

    private static final int MOST_ROWS = Character.MAX_VALUE;

    private final int[] keys;
    private final RelativeValues values;
    private final RowProfiles profiles;

    /** How many columns were taken. */
    private int taken;

    /**
     * A table of as many rows as have a profile.
     *
     * @param profileOfRow the number of each row's profile, below {@code profiles}; kept, at most 65,535
     * @param profiles how many different profiles there are
     * @throws IllegalArgumentException if there are more rows
     */
    public RelativeValueTableBuilder(char[] profileOfRow, int profiles) {
        requireFew(profileOfRow.length);
        this.keys = new int[profileOfRow.length];
        this.values = new RelativeValues(keys.length);
        this.profiles = new RowProfiles(profileOfRow, profiles);
    }

    static void requireFew(int rows) {
        if (rows > MOST_ROWS) {
            throw new IllegalArgumentException(rows + " rows, at most " + MOST_ROWS + " are counted");
        }
    }

    /**
     * Takes the next column.
     *
     * @param column each {@link RowColumn} in its order
     * @param numbers of every row, or of every profile where it {@linkplain RowColumn#isOfProfile() is of those}; not kept
     * @throws IllegalArgumentException if another column is due, the length differs, or a modifier is none of the four
     */
    @SuppressWarnings("EnumOrdinal") // the order is what is asked for
    public void take(RowColumn column, int... numbers) {
        if (column.ordinal() != taken++) {
            throw new IllegalArgumentException(column + " is not the next column");
        }
        requireRows(column, numbers, column.isOfProfile() ? profiles.count() : keys.length);
        switch (column) {
            case CODE -> codes(numbers);
            case MODIFIER -> modifiers(numbers);
            case WORK, NON_FACILITY_PE, FACILITY_PE, MALPRACTICE -> values.put(column, numbers);
            default -> profiles.put(column, numbers);
        }
    }

    static void requireRows(RowColumn column, int[] numbers, int rows) {
        if (numbers.length != rows) {
            throw new IllegalArgumentException(column + " has " + numbers.length + " rows, others have " + rows);
        }
    }

    private void codes(int[] codes) {
        for (int row = 0; row < keys.length; row++) {
            keys[row] = RelativeValueTable.key(codes[row], 0);
        }
    }

    private void modifiers(int[] modifiers) {
        for (int row = 0; row < keys.length; row++) {
            int modifier = modifiers[row];
            if (modifier < 0 || modifier >= RelativeValueTable.MODIFIERS) {
                throw new IllegalArgumentException("row " + row + " has an unknown modifier: " + modifier);
            }
            keys[row] += modifier;
        }
    }

    /**
     * The table.
     *
     * @return a table of the columns taken
     * @throws IllegalArgumentException if a column is missing
     */
    public RelativeValueTable build() {
        if (taken != RowColumn.values().length) {
            throw new IllegalArgumentException("only " + taken + " columns were taken");
        }
        values.mark(profiles);
        return new RelativeValueTable(keys, values, profiles);
    }
}
