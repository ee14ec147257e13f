package io.github.medpay.data.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A column of texts: the distinct ones in the order of their first row, then a {@link NumberColumn} of their places. */
final class TextColumn {

    private TextColumn() {}

    static void write(List<String> values, ByteSink sink) {
        Map<String, Integer> places = new LinkedHashMap<>();
        int[] rows = new int[values.size()];
        for (int i = 0; i < rows.length; i++) {
            int next = places.size();
            rows[i] = places.computeIfAbsent(values.get(i), text -> next);
        }
        sink.putVarint(places.size());
        places.keySet().forEach(sink::putText);
        NumberColumn.write(rows, sink);
    }

    static List<String> read(ByteCursor cursor, int rows) {
        String[] distinct = new String[cursor.takeCount()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = cursor.takeText();
        }
        List<String> values = new ArrayList<>(rows);
        for (int place : NumberColumn.read(cursor, rows)) {
            if (place < 0 || place >= distinct.length) {
                throw cursor.broken().because("names text " + place + " of " + distinct.length);
            }
            values.add(distinct[place]);
        }
        return values;
    }
}
