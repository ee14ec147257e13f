package io.github.medpay.data.official;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RowColumn;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A relative value file that was read and checked.
 *
 * @param rows sorted by code and modifier, each once
 * @param conversionFactor of every row, in ten-thousandths
 * @param notes what a user should know
 */
record RvuFile(List<RvuRow> rows, int conversionFactor, List<String> notes) {

    /** Reads csv, xlsx or the fixed-width text. */
    static RvuFile read(Member member) {
        return member.endsIn(".txt") ? RvuTextReader.read(member) : RvuSheetReader.read(member);
    }

    /** Sorts and checks the rows. */
    static RvuFile of(Member member, List<RvuRow> unsorted, List<String> notes) {
        if (unsorted.isEmpty()) {
            throw OfficialFileException.ofFile(member.label(), "holds no rows");
        }
        List<RvuRow> rows = unsorted.stream().sorted().toList();
        int factor = unsorted.get(0).value(RvuColumn.CONVERSION_FACTOR);
        for (RvuRow row : unsorted) {
            int other = row.value(RvuColumn.CONVERSION_FACTOR);
            if (other != factor) {
                throw row.error(
                        RvuColumn.CONVERSION_FACTOR, factor(other), "differs from the rows before, " + factor(factor));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            RvuRow row = rows.get(i);
            if (row.compareTo(rows.get(i - 1)) == 0) {
                throw row.error(
                        RvuColumn.CODE,
                        code(row),
                        "the same code and modifier stand in line "
                                + rows.get(i - 1).line());
            }
        }
        return new RvuFile(rows, factor, notes);
    }

    private static String factor(int value) {
        return BigDecimal.valueOf(value, 4).toPlainString();
    }

    private static String code(RvuRow row) {
        return ProcedureCode.fromInt(row.value(RvuColumn.CODE)).value();
    }

    /** The rows as a table; its columns have the names of ours. */
    RelativeValueTable table() {
        Map<RowColumn, int[]> columns = new EnumMap<>(RowColumn.class);
        for (RowColumn column : RowColumn.values()) {
            RvuColumn ours = RvuColumn.valueOf(column.name());
            columns.put(column, rows.stream().mapToInt(row -> row.value(ours)).toArray());
        }
        return RelativeValueTable.of(columns);
    }
}
