package io.github.medpay.data.table;

import java.util.Arrays;

/**
 * Coding 4: the number of distinct values, these in rising order by {@link Differences}, then for each row the place of
 * its value by {@link FixedWidth}.
 */
final class Dictionary implements NumberCoding {

    private final NumberCoding entries = new Differences();
    private final NumberCoding places = new FixedWidth();

    @Override
    public int id() {
        return 4;
    }

    @Override
    public void write(int[] values, ByteSink sink) {
        int[] distinct = Arrays.stream(values).sorted().distinct().toArray();
        sink.putVarint(distinct.length);
        entries.write(distinct, sink);
        places.write(
                Arrays.stream(values)
                        .map(value -> Arrays.binarySearch(distinct, value))
                        .toArray(),
                sink);
    }

    @Override
    public void read(ByteCursor cursor, int[] values) {
        int[] distinct = new int[cursor.takeCount()];
        entries.read(cursor, distinct);
        places.read(cursor, values);
        for (int i = 0; i < values.length; i++) {
            int place = values[i];
            if (place < 0 || place >= distinct.length) {
                throw cursor.broken().because("row " + i + " names value " + place + " of " + distinct.length);
            }
            values[i] = distinct[place];
        }
    }
}
