package io.github.medpay.data.official;

import io.github.medpay.data.official.Descriptors.Entry;
import java.util.ArrayList;
import java.util.List;

/** Reads code, modifier and description of the relative value file, and nothing else. */
final class DescriptorReader {

    private static final String COLUMN = "DESCRIPTION";

    /** The description's characters in the fixed-width text (CMS record layout). */
    private static final int FROM = 8;

    private static final int TO = 57;

    private DescriptorReader() {}

    static Descriptors read(Member member) {
        return new Descriptors(member.endsIn(".txt") ? ofText(member) : ofSheet(member));
    }

    private static List<Entry> ofText(Member member) {
        List<Entry> entries = new ArrayList<>();
        for (Row row : RvuTextReader.rows(member)) {
            String line = row.cell(0);
            entries.add(entry(
                    row,
                    RvuColumn.CODE.cut(line),
                    RvuColumn.MODIFIER.cut(line),
                    line.substring(FROM - 1, TO).strip()));
        }
        return entries;
    }

    private static List<Entry> ofSheet(Member member) {
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, RvuColumn.CODE.title());
        int code = header.place(RvuColumn.CODE.title());
        int modifier = header.place(RvuColumn.MODIFIER.title());
        int description = header.place(COLUMN);
        List<Entry> entries = new ArrayList<>();
        for (Row row : header.below(rows)) {
            entries.add(entry(row, row.cell(code), row.cell(modifier), row.cell(description)));
        }
        return entries;
    }

    private static Entry entry(Row row, String code, String modifier, String description) {
        require(row, RvuColumn.CODE, code);
        require(row, RvuColumn.MODIFIER, modifier);
        return new Entry(code, modifier, description);
    }

    private static void require(Row row, RvuColumn column, String text) {
        try {
            column.field().parse(text);
        } catch (IllegalArgumentException e) {
            OfficialFileException wrong = row.error(column.title(), text, String.valueOf(e.getMessage()));
            wrong.initCause(e);
            throw wrong;
        }
    }
}
