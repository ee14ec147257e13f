package io.github.medpay.data.table;

import java.util.Arrays;

/** Coding 3: runs of equal values, each as the value (signed) and its length (unsigned, at least 1). */
final class Runs implements NumberCoding {

    private static final int AT_ONCE = 16;

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
        int to = from + length(cursor, values.length, from);
        Arrays.fill(values, from, to, value);
        return to;
    }

    /** Columns of 16 bits are the long ones, of many short runs. */
    @Override
    public void read(ByteCursor cursor, char[] values, int limit) {
        int from = 0;
        while (from < values.length) {
            from = readSome(cursor, values, from, limit);
        }
    }

    /** The end of some runs. */
    private static int readSome(ByteCursor cursor, char[] values, int first, int limit) {
        int from = first;
        for (int runs = 0; runs < AT_ONCE && from < values.length; runs++) {
            char value = NumberCoding.narrow(cursor, cursor.takeSigned(), limit);
            int to = from + length(cursor, values.length, from);
            while (from < to) {
                values[from++] = value;
            }
        }
        return from;
    }

    private static int length(ByteCursor cursor, int rows, int from) {
        int length = cursor.takeVarint();
        if (length < 1 || length > rows - from) {
            throw cursor.broken().because("a run of " + Integer.toUnsignedString(length) + " rows at row " + from);
        }
        return length;
    }
}
