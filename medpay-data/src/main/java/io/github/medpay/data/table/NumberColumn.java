package io.github.medpay.data.table;

import java.util.List;

/** A column of numbers: the number of its coding, then what the coding wrote. The writer takes the shortest. */
final class NumberColumn {

    /** In the order of their numbers; of two equally short ones the later is taken, which the jar compresses better. */
    private static final List<NumberCoding> CODINGS =
            List.of(new FixedWidth(), new Differences(), new Runs(), new Dictionary());

    private NumberColumn() {}

    static void write(int[] values, ByteSink sink) {
        byte[] shortest = coded(CODINGS.get(0), values);
        for (NumberCoding coding : CODINGS) {
            byte[] candidate = coded(coding, values);
            if (candidate.length <= shortest.length) {
                shortest = candidate;
            }
        }
        sink.putBytes(shortest);
    }

    private static byte[] coded(NumberCoding coding, int[] values) {
        ByteSink sink = new ByteSink();
        sink.put(coding.id());
        coding.write(values, sink);
        return sink.toBytes();
    }

    static int[] read(ByteCursor cursor, int rows) {
        int[] values = new int[rows];
        read(cursor, values);
        return values;
    }

    /** Over whatever the array held before. */
    static void read(ByteCursor cursor, int[] values) {
        coding(cursor).read(cursor, values);
    }

    /** A column of numbers that name rows: from 0, and below a limit of 16 bits. */
    static char[] readChars(ByteCursor cursor, int rows, int limit) {
        char[] values = new char[rows];
        coding(cursor).read(cursor, values, limit);
        return values;
    }

    private static NumberCoding coding(ByteCursor cursor) {
        int id = cursor.take();
        if (id < 1 || id > CODINGS.size()) {
            throw cursor.broken().because("coding " + id + " is unknown");
        }
        return CODINGS.get(id - 1);
    }
}
