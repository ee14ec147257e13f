package io.github.medpay.data.official;

import java.util.List;

/** A sheet of one header row below a preamble, and rows below it. */
final class PlainSheet {

    private final Header header;
    private final List<Row> preamble;
    private final List<Row> rows;

    private PlainSheet(Header header, List<Row> preamble, List<Row> rows) {
        this.header = header;
        this.preamble = preamble;
        this.rows = rows;
    }

    /**
     * Reads a sheet.
     *
     * @param member the file
     * @param sign the name of a column by which the header row is known
     */
    static PlainSheet of(Member member, String sign) {
        List<Row> all = Sheet.rows(member);
        Header header = Header.ofOneRow(member, all, sign);
        List<Row> rows = header.below(all);
        if (rows.isEmpty()) {
            throw OfficialFileException.ofFile(member.label(), "holds no rows below its header");
        }
        rows.forEach(row -> requireBlank(header, row));
        return new PlainSheet(
                header, all.stream().filter(row -> row.line() < header.line()).toList(), rows);
    }

    /** Columns without a name hold nothing: a value there has slipped out of its own column. */
    private static void requireBlank(Header header, Row row) {
        for (int column = 0; column < header.width(); column++) {
            if (header.name(column).isEmpty() && !row.cell(column).isEmpty()) {
                throw row.error(
                        header.label(column),
                        row.cell(column),
                        "a value in a column without a name (a comma in a text without quotes?)");
            }
        }
    }

    List<Row> preamble() {
        return preamble;
    }

    List<Row> rows() {
        return rows;
    }

    /** The place of a column that must be there. */
    int place(String column) {
        return header.place(column);
    }

    /** The value of a cell. */
    int number(Row row, int place, Field field) {
        try {
            return field.parse(row.cell(place));
        } catch (IllegalArgumentException e) {
            throw error(row, place, String.valueOf(e.getMessage()));
        }
    }

    /** A complaint about a cell. */
    OfficialFileException error(Row row, int place, String reason) {
        return row.error(header.name(place), row.cell(place), reason);
    }
}
