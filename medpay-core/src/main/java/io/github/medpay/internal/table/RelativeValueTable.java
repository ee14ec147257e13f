package io.github.medpay.internal.table;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * The rows of a release, sorted by code and then by modifier. They are kept small: 22 bytes a row, and what rows share once
 * ({@link RowProfiles}). Tables are equal if their rows are.
 */
public final class RelativeValueTable {

    /** The values of {@link RowColumn#GLOBAL_PERIOD}, by place. */
    public static final String GLOBAL_PERIODS = "000 010 090 MMM XXX YYY ZZZ";

    static final int MODIFIERS = 4;

    /** Code × 4 + modifier. */
    private final int[] keys;

    private final RelativeValues values;
    private final RowProfiles profiles;

    RelativeValueTable(int[] keys, RelativeValues values, RowProfiles profiles) {
        this.keys = keys;
        this.values = values;
        this.profiles = profiles;
    }

    /**
     * The table of columns.
     *
     * @param columns every {@link RowColumn}, all of one length of at most 65,535
     * @return a table that keeps none of the arrays
     * @throws IllegalArgumentException if lengths differ, rows are too many, or a modifier is none of the four
     */
    public static RelativeValueTable of(Map<RowColumn, int[]> columns) {
        RowGroups groups = groups(columns);
        RelativeValueTableBuilder builder = new RelativeValueTableBuilder(groups.groups(), groups.count());
        for (RowColumn column : RowColumn.values()) {
            builder.take(column, column.isOfProfile() ? groups.column(column.place()) : required(columns, column));
        }
        return builder.build();
    }

    /** Rows that are equal in every column of profiles. */
    private static RowGroups groups(Map<RowColumn, int[]> columns) {
        int rows = required(columns, RowColumn.CODE).length;
        RelativeValueTableBuilder.requireFew(rows);
        RowGroups groups = new RowGroups(rows);
        for (RowColumn column : RowColumn.values()) {
            if (column.isOfProfile()) {
                int[] numbers = required(columns, column);
                RelativeValueTableBuilder.requireRows(column, numbers, rows);
                groups.take(numbers);
            }
        }
        return groups;
    }

    static int[] required(Map<RowColumn, int[]> columns, RowColumn column) {
        return Objects.requireNonNull(columns.get(column), column.name());
    }

    /**
     * What a row is looked up by.
     *
     * @param code a packed code
     * @param modifier 0 to 3
     * @return a number that rises with the code and then with the modifier; negative for a negative code
     */
    public static int key(int code, int modifier) {
        return code * MODIFIERS + modifier;
    }

    /**
     * The key of each row.
     *
     * @return the table's own array, never changed
     */
    public int[] keys() {
        return keys;
    }

    /**
     * The number of rows.
     *
     * @return rows
     */
    public int size() {
        return keys.length;
    }

    /**
     * The code of a row.
     *
     * @param row a row
     * @return {@code ProcedureCode.toInt()}
     */
    public int code(int row) {
        return keys[row] / MODIFIERS;
    }

    /**
     * The modifier of a row.
     *
     * @param row a row
     * @return 0 = none, 1 = 26, 2 = TC, 3 = 53
     */
    public int modifier(int row) {
        return keys[row] % MODIFIERS;
    }

    /**
     * The four numbers that make the fee.
     *
     * @return of every row
     */
    public RelativeValues values() {
        return values;
    }

    /**
     * How many profiles there are: rows of one profile are equal in every column of profiles.
     *
     * @return profiles, numbered from 0
     */
    public int profiles() {
        return profiles.count();
    }

    /**
     * The profile of a row.
     *
     * @param row a row
     * @return its number
     */
    public int profile(int row) {
        return profiles.of(row);
    }

    /**
     * The profile of each row.
     *
     * @return the table's own array, never changed
     */
    public char[] profileOfRows() {
        return profiles.ofRows();
    }

    /**
     * The number of a profile in one of its columns.
     *
     * @param column a column of profiles
     * @param profile a profile
     * @return the number, the same in all rows of the profile
     */
    public int ofProfile(RowColumn column, int profile) {
        return profiles.get(column, profile);
    }

    /**
     * What a row says in a column that is not its code, its modifier or one of its relative values.
     *
     * @param column the column
     * @param row a row
     * @return the number
     */
    public int indicator(RowColumn column, int row) {
        return profiles.get(column, profiles.of(row));
    }

    /**
     * What a row says in any column.
     *
     * @param column the column
     * @param row a row
     * @return the number
     */
    public int get(RowColumn column, int row) {
        return switch (column) {
            case CODE -> code(row);
            case MODIFIER -> modifier(row);
            case WORK -> values.work(row);
            case NON_FACILITY_PE -> values.practiceExpense(row, false);
            case FACILITY_PE -> values.practiceExpense(row, true);
            case MALPRACTICE -> values.malpractice(row);
            default -> indicator(column, row);
        };
    }

    /**
     * A whole column of profiles.
     *
     * @param column one that {@linkplain RowColumn#isOfProfile() is of profiles}
     * @return a new array, by profile
     */
    public int[] columnOfProfiles(RowColumn column) {
        int[] numbers = new int[profiles()];
        for (int profile = 0; profile < numbers.length; profile++) {
            numbers[profile] = ofProfile(column, profile);
        }
        return numbers;
    }

    /**
     * A whole column.
     *
     * @param column the column
     * @return a new array, by row
     */
    public int[] column(RowColumn column) {
        int[] numbers = new int[size()];
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] = get(column, row);
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RelativeValueTable table
                && Arrays.equals(keys, table.keys)
                && values.equals(table.values)
                && profiles.equals(table.profiles);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys);
    }
}
