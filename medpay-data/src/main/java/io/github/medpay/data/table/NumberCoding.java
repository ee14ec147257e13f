package io.github.medpay.data.table;

/** One way to write a column of numbers. */
interface NumberCoding {

    /** The number of the coding in the file. */
    int id();

    void write(int[] values, ByteSink sink);

    /** Fills {@code values}, whose length is the number of rows, from the cursor. */
    void read(ByteCursor cursor, int[] values);
}
