package io.github.medpay.data.table;

import java.util.Arrays;

/** Coding 3: runs of equal values, each as the value (signed) and its length (unsigned, at least 1). */
final class Runs implements NumberCoding {

    @Override
    public int id() {
        return 3;
    }

    @Override
    public void write(int[] values, ByteSink sink) {
        int from = 0;
        while (from < values.length) {
            int to = from + 1;
            while (to < values.length && values[to] == values[from]) {
                to++;
            }
            sink.putSigned(values[from]);
            sink.putVarint(to - from);
            from = to;
        }
    }

    @Override
    public void read(ByteCursor cursor, int[] values) {
        int from = 0;
        while (from < values.length) {
            from = readRun(cursor, values, from);
        }
    }

    /** The end of a run. In a method of its own, since the virtual machine compiles what is called often before what loops. */
    private static int readRun(ByteCursor cursor, int[] values, int from) {
        int value = cursor.takeSigned();
        int length = cursor.takeVarint();
        if (length < 1 || length > values.length - from) {
            throw cursor.broken().because("a run of " + Integer.toUnsignedString(length) + " rows at row " + from);
        }
        Arrays.fill(values, from, from + length, value);
        return from + length;
    }
}
