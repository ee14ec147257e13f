package io.github.medpay.data.table;

/** One way to write a column of numbers. */
interface NumberCoding {

    /** The number of the coding in the file. */
    int id();

    void write(int[] values, ByteSink sink);

    /** Fills {@code values}, whose length is the number of rows, from the cursor, over whatever they held. */
    void read(ByteCursor cursor, int[] values);

    /** The same for numbers that name rows: from 0, and below a limit of 16 bits. */
    default void read(ByteCursor cursor, char[] values, int limit) {
        int[] wide = new int[values.length];
        read(cursor, wide);
        for (int row = 0; row < wide.length; row++) {
            values[row] = narrow(cursor, wide[row], limit);
        }
    }

    /** A number below the limit. */
    static char narrow(ByteCursor cursor, int value, int limit) {
        if (value < 0 || value >= limit) {
            throw cursor.broken().because("names row " + value + " of " + limit);
        }
        return (char) value;
    }
}
