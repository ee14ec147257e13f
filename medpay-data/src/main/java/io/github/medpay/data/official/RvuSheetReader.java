package io.github.medpay.data.official;

import io.github.medpay.code.ProcedureCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the relative value file as csv or xlsx. */
final class RvuSheetReader {

    private RvuSheetReader() {}

    static RvuFile read(Member member) {
        List<Row> rows = Sheet.rows(member);
        Header header = Header.find(member, rows, RvuColumn.CODE.title());
        Map<RvuColumn, Integer> places = new EnumMap<>(RvuColumn.class);
        for (RvuColumn column : RvuColumn.values()) {
            places.put(column, header.place(column.title()));
        }
        List<String> notes = new ArrayList<>();
        for (String unknown : header.others(RvuColumn.titles())) {
            notes.add(member.name() + ": column \"" + unknown + "\" is unknown and not compiled");
        }
        List<RvuRow> read = new ArrayList<>();
        for (Row row : header.below(rows)) {
            if (row.cells().size() < header.width() && !member.endsIn(".xlsx")) {
                throw row.error("only " + row.cells().size() + " of " + header.width()
                        + " columns: the line or the file is truncated");
            }
            read.add(RvuRow.parse(row.file(), row.line(), column -> row.cell(places.getOrDefault(column, 0))));
        }
        read.forEach(row -> noteOddCode(member, row, notes));
        return RvuFile.of(member, read, notes);
    }

    /** CMS's placeholders, such as GXXX1 in July 2026, are kept and noted: no claim can carry them. */
    static void noteOddCode(Member member, RvuRow row, List<String> notes) {
        String code = ProcedureCode.fromInt(row.value(RvuColumn.CODE)).value();
        if (!ProcedureCode.isBillable(code)) {
            notes.add(member.name() + ", line " + row.line() + ": code " + code
                    + " has not the form of a code that a claim may carry; the row is kept");
        }
    }
}
