package io.github.medpay.data.ncci;

import java.util.ArrayList;
import java.util.List;

/** Cells of a tab-separated line, without blanks around them. */
final class TabSplitter {

    private TabSplitter() {}

    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(8);
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    /** Joins stacked header rows, column by column. */
    static String[] join(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        String[] joined = new String[width];
        for (int i = 0; i < width; i++) {
            StringBuilder text = new StringBuilder();
            for (List<String> row : rows) {
                text.append(i < row.size() ? row.get(i) : "").append(' ');
            }
            joined[i] = text.toString();
        }
        return joined;
    }
}
