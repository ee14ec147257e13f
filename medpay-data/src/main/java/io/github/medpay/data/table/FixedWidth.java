package io.github.medpay.data.table;

import java.util.Arrays;

/**
 * Coding 1: the smallest value, then each value less the smallest in 0, 1, 2 or 4 bytes. The bytes lie in planes, all
 * highest bytes first, since the jar's compression likes them so.
 */
final class FixedWidth implements NumberCoding {

    @Override
    public int id() {
        return 1;
    }

    @Override
    public void write(int[] values, ByteSink sink) {
        int base = Arrays.stream(values).min().orElse(0);
        int largest = Arrays.stream(values).max().orElse(0) - base;
        int width = width(largest);
        sink.putSigned(base);
        sink.put(width);
        for (int plane = width - 1; plane >= 0; plane--) {
            for (int value : values) {
                sink.put((value - base) >>> (8 * plane));
            }
        }
    }

    /** The span counts as unsigned, so that a column may reach from the smallest to the largest int. */
    private static int width(int span) {
        if (span == 0) {
            return 0;
        }
        return span >>> 8 == 0 ? 1 : span >>> 16 == 0 ? 2 : 4;
    }

    @Override
    public void read(ByteCursor cursor, int[] values) {
        int base = cursor.takeSigned();
        int width = cursor.take();
        switch (width) {
            case 0 -> Arrays.fill(values, base);
            case 1 -> readOne(cursor, base, values);
            case 2 -> readTwo(cursor, base, values);
            case 4 -> readFour(cursor, base, values);
            default -> throw cursor.broken().because("a width of " + width + " bytes");
        }
    }

    private static void readOne(ByteCursor cursor, int base, int[] values) {
        byte[] bytes = cursor.array();
        int from = cursor.skip(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = base + (bytes[from + i] & 0xFF);
        }
    }

    private static void readTwo(ByteCursor cursor, int base, int[] values) {
        byte[] bytes = cursor.array();
        int high = cursor.skip(values.length);
        int low = cursor.skip(values.length);
        for (int i = 0; i < values.length; i++) {
            values[i] = base + ((bytes[high + i] & 0xFF) << 8 | (bytes[low + i] & 0xFF));
        }
    }

    private static void readFour(ByteCursor cursor, int base, int[] values) {
        byte[] bytes = cursor.array();
        for (int plane = 0; plane < 4; plane++) {
            int from = cursor.skip(values.length);
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] << 8 | (bytes[from + i] & 0xFF);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] += base;
        }
    }
}
