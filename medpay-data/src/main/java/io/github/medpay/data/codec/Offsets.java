package io.github.medpay.data.codec;

/** Offsets into a column, written as the lengths between them. */
final class Offsets {

    private Offsets() {}

    static int[] lengths(int[] offsets) {
        int[] lengths = new int[offsets.length - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = offsets[i + 1] - offsets[i];
        }
        return lengths;
    }

    static int[] read(Columns columns, String section, int rows) {
        int[] lengths = columns.table().ints(section);
        int[] offsets = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 0 || lengths[i] > rows - offsets[i]) {
                throw columns.broken(
                        section, "length " + lengths[i] + " at row " + i + " leads out of " + rows + " rows");
            }
            offsets[i + 1] = offsets[i] + lengths[i];
        }
        if (offsets[lengths.length] != rows) {
            throw columns.broken(section, "lengths add up to " + offsets[lengths.length] + ", not to " + rows);
        }
        return offsets;
    }
}
