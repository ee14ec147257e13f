package io.github.medpay.data.table;

/** Coding 2: each value less the one before it (the first less 0), as signed numbers of variable length. */
final class Differences implements NumberCoding {

    @Override
    public int id() {
        return 2;
    }

    @Override
    public void write(int[] values, ByteSink sink) {
        int before = 0;
        for (int value : values) {
            sink.putSigned(value - before);
            before = value;
        }
    }

    @Override
    public void read(ByteCursor cursor, int[] values) {
        int before = 0;
        for (int i = 0; i < values.length; i++) {
            before += cursor.takeSigned();
            values[i] = before;
        }
    }
}
