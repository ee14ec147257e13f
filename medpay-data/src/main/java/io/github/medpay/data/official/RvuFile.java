package io.github.medpay.data.official;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.RelativeValueTable;
import java.math.BigDecimal;
import java.util.List;

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

    /** The rows as columns. */
    RelativeValueTable table() {
        return new RelativeValueTable(
                ints(RvuColumn.CODE),
                bytes(RvuColumn.MODIFIER),
                bytes(RvuColumn.STATUS),
                bytes(RvuColumn.NOT_USED_FOR_MEDICARE),
                ints(RvuColumn.WORK),
                ints(RvuColumn.NON_FACILITY_PE),
                ints(RvuColumn.FACILITY_PE),
                ints(RvuColumn.MALPRACTICE),
                bytes(RvuColumn.NON_FACILITY_NA),
                bytes(RvuColumn.FACILITY_NA),
                bytes(RvuColumn.PC_TC),
                bytes(RvuColumn.GLOBAL_PERIOD),
                bytes(RvuColumn.PREOPERATIVE),
                bytes(RvuColumn.INTRAOPERATIVE),
                bytes(RvuColumn.POSTOPERATIVE),
                bytes(RvuColumn.MULTIPLE_PROCEDURE),
                bytes(RvuColumn.BILATERAL),
                bytes(RvuColumn.ASSISTANT),
                bytes(RvuColumn.CO_SURGEON),
                bytes(RvuColumn.TEAM),
                ints(RvuColumn.ENDOSCOPIC_BASE),
                shorts(RvuColumn.SUPERVISION),
                bytes(RvuColumn.IMAGING_FAMILY),
                ints(RvuColumn.OPPS_NON_FACILITY_PE),
                ints(RvuColumn.OPPS_FACILITY_PE),
                ints(RvuColumn.OPPS_MALPRACTICE));
    }

    private int[] ints(RvuColumn column) {
        return rows.stream().mapToInt(row -> row.value(column)).toArray();
    }

    private byte[] bytes(RvuColumn column) {
        byte[] values = new byte[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) rows.get(i).value(column);
        }
        return values;
    }

    private short[] shorts(RvuColumn column) {
        short[] values = new short[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) rows.get(i).value(column);
        }
        return values;
    }
}
