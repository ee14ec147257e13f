package io.github.medpay.data.official;

import java.util.List;

/** The rows of a csv or xlsx file: up to the end-of-file mark, blank rows left out, cells trimmed. */
final class Sheet {

    private Sheet() {}

    static List<Row> rows(Member member) {
        List<Row> rows = member.endsIn(".xlsx") ? XlsxSheet.rows(member) : CsvSheet.rows(member);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isEndOfFile()) {
                refuseRowsAfter(rows, i);
                return withoutBlanks(rows.subList(0, i));
            }
        }
        return withoutBlanks(rows);
    }

    private static void refuseRowsAfter(List<Row> rows, int end) {
        for (Row row : rows.subList(end + 1, rows.size())) {
            if (!row.isBlank()) {
                throw row.error("stands after the end-of-file mark of line "
                        + rows.get(end).line());
            }
        }
    }

    private static List<Row> withoutBlanks(List<Row> rows) {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }
}
