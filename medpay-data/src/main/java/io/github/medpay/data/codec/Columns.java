package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableException;

/**
 * The columns of an open table, each refused where it holds a value that no column of its meaning has: a table is whole or
 * is not opened. One pass a column, without a call for each row: opening is on the way to the first priced claim.
 *
 * @param name the table's name, for messages
 * @param table the table
 */
record Columns(String name, TableReader table) {

    /** The columns of a table of a kind; those whose names begin alike must have the same number of rows. */
    static Columns of(String name, TableReader table, String kind, String... prefixes) {
        table.require(kind);
        Columns columns = new Columns(name, table);
        for (String prefix : prefixes) {
            columns.requireSameRows(prefix);
        }
        return columns;
    }

    /** The rows of {@code prefix}'s sections must all agree. */
    void requireSameRows(String prefix) {
        int rows = -1;
        for (String section : table.sections()) {
            if (section.startsWith(prefix)) {
                int these = table.rows(section);
                if (rows >= 0 && these != rows) {
                    throw broken(section, these + " rows, others have " + rows);
                }
                rows = these;
            }
        }
    }

    /** A section may have no more rows than the library counts. */
    void requireAtMost(String section, int rows) {
        if (table.rows(section) > rows) {
            throw broken(section, table.rows(section) + " rows, at most " + rows + " are known");
        }
    }

    /** Small numbers or characters, each one of those allowed, none of which is above 127. */
    byte[] bytes(String section, Allowed allowed) {
        if (allowed.most() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(section + " may hold " + allowed.most() + ", which is no byte");
        }
        int[] wide = ints(section, allowed);
        byte[] values = new byte[wide.length];
        for (int row = 0; row < wide.length; row++) {
            values[row] = (byte) wide[row];
        }
        return values;
    }

    /** Numbers of a range. */
    int[] ints(String section, int least, int most) {
        return ints(section, Allowed.range(least, most));
    }

    /** Numbers, each one of those allowed; only looked up where it differs from the row before. */
    int[] ints(String section, Allowed allowed) {
        return ints(section, allowed, new int[table.rows(section)]);
    }

    /** The same, over an array that was used before. */
    int[] ints(String section, Allowed allowed, int[] values) {
        table.ints(section, values);
        int before = 0;
        for (int row = 0; row < values.length; row++) {
            int value = values[row];
            if (value != before || row == 0) {
                if (!allowed.contains(value)) {
                    throw unknown(section, row, value);
                }
                before = value;
            }
        }
        return values;
    }

    /** Numbers of a range, each larger than the one before it. */
    int[] rising(String section, int least, int most) {
        int[] values = table.ints(section);
        for (int row = 1; row < values.length; row++) {
            if (values[row] <= values[row - 1]) {
                throw order(section, row, values[row], values[row - 1]);
            }
        }
        requireEnds(section, values, least, most);
        return values;
    }

    /** Of a column in order, the first and the last value decide whether all are in a range. */
    void requireEnds(String section, int[] values, int least, int most) {
        int last = values.length - 1;
        if (last >= 0 && values[0] < least) {
            throw unknown(section, 0, values[0]);
        }
        if (last >= 0 && values[last] > most) {
            throw unknown(section, last, values[last]);
        }
    }

    /** One number of a range. */
    int number(String section, int least, int most) {
        int[] values = ints(section, least, most);
        if (values.length != 1) {
            throw broken(section, values.length + " rows instead of one");
        }
        return values[0];
    }

    /** A row that does not follow the row before it as it must. */
    TableException order(String section, int row, int value, int before) {
        return broken(section, "row " + row + " holds " + value + " after " + before + ", out of order");
    }

    /** A value that no column of this meaning has. */
    TableException unknown(String section, int row, int value) {
        return unknown(section, row, String.valueOf(value));
    }

    /** A value that no column of this meaning has. */
    TableException unknown(String section, int row, String value) {
        return broken(section, "row " + row + " holds " + value + ", which this library does not know");
    }

    /** A complaint about a section. */
    TableException broken(String section, String reason) {
        return new TableException("table " + name + ", section " + section + ": " + reason);
    }
}
