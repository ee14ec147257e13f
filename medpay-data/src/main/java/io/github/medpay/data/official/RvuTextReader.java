package io.github.medpay.data.official;

import java.util.ArrayList;
import java.util.List;

/** Reads the relative value file as fixed-width text: lines {@code HDR}, then one line a row. */
final class RvuTextReader {

    private RvuTextReader() {}

    static RvuFile read(Member member) {
        List<RvuRow> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Row line : rows(member)) {
            RvuRow row = RvuRow.parse(line.file(), line.line(), column -> column.cut(line.cell(0)));
            RvuSheetReader.noteOddCode(member, row, notes);
            rows.add(row);
        }
        return RvuFile.of(member, rows, notes);
    }

    /** The lines below the heading, of which each is long enough for every column: one cell each, blanks and all. */
    static List<Row> rows(Member member) {
        List<Row> rows = new ArrayList<>();
        long number = 0;
        for (String line : Lines.text(member).split("\n", -1)) {
            number++;
            boolean heading = rows.isEmpty() && line.startsWith("HDR");
            boolean nothing = line.strip().chars().allMatch(c -> c == Lines.CTRL_Z);
            if (!heading && !nothing) {
                requireLayout(member, number, line);
                rows.add(new Row(member.label(), number, List.of(line)));
            }
        }
        return rows;
    }

    private static void requireLayout(Member member, long number, String line) {
        if (line.length() < RvuColumn.LINE_LENGTH) {
            throw new OfficialFileException(
                    member.label(),
                    number,
                    null,
                    null,
                    "only " + line.length() + " of " + RvuColumn.LINE_LENGTH
                            + " characters: the line or the file is truncated");
        }
        String beyond = line.substring(RvuColumn.LINE_LENGTH);
        if (!beyond.isBlank()) {
            throw new OfficialFileException(
                    member.label(),
                    number,
                    "beyond " + RvuColumn.LINE_LENGTH,
                    beyond.strip(),
                    "the record layout ends before; this is another layout");
        }
    }
}
