package io.github.medpay.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of Markdown with columns as wide as they need. */
final class MarkdownTable {

    private final List<String[]> rows = new ArrayList<>();

    MarkdownTable(String... head) {
        rows.add(head);
    }

    void row(String... cells) {
        rows.add(cells);
    }

    @Override
    public String toString() {
        int[] width = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], row[i].length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            line(text, rows.get(r), width);
            if (r == 0) {
                String[] rule = new String[width.length];
                Arrays.setAll(rule, i -> "-".repeat(Math.max(3, width[i])));
                line(text, rule, width);
            }
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String[] cells, int[] width) {
        text.append('|');
        for (int i = 0; i < cells.length; i++) {
            text.append(' ')
                    .append(cells[i])
                    .append(" ".repeat(Math.max(0, width[i] - cells[i].length())))
                    .append(" |");
        }
        text.append('\n');
    }
}
