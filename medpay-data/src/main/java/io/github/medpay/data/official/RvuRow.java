package io.github.medpay.data.official;

import java.math.BigDecimal;

/**
 * A row of the relative value file.
 *
 * @param file for messages
 * @param line in the file
 * @param values by the ordinal of {@link RvuColumn}
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // never changed; an array by column is a third of an EnumMap
record RvuRow(String file, long line, int[] values) implements Comparable<RvuRow> {

    /** Reads all columns. */
    static RvuRow parse(String file, long line, Cells cells) {
        int[] values = new int[RvuColumn.values().length];
        for (RvuColumn column : RvuColumn.values()) {
            String text = cells.text(column);
            try {
                values[column.ordinal()] = column.field().parse(text);
            } catch (IllegalArgumentException e) {
                OfficialFileException wrong =
                        new OfficialFileException(file, line, column.title(), text, String.valueOf(e.getMessage()));
                wrong.initCause(e);
                throw wrong;
            }
        }
        RvuRow row = new RvuRow(file, line, values);
        row.requireTotal(RvuColumn.NON_FACILITY_PE, RvuColumn.NON_FACILITY_TOTAL);
        row.requireTotal(RvuColumn.FACILITY_PE, RvuColumn.FACILITY_TOTAL);
        return row;
    }

    int value(RvuColumn column) {
        return values[column.ordinal()];
    }

    private void requireTotal(RvuColumn practiceExpense, RvuColumn total) {
        int sum = value(RvuColumn.WORK) + value(practiceExpense) + value(RvuColumn.MALPRACTICE);
        if (sum != value(total)) {
            throw error(total, hundredths(value(total)), "work + PE + MP is " + hundredths(sum));
        }
    }

    private static String hundredths(int value) {
        return BigDecimal.valueOf(value, 2).toPlainString();
    }

    OfficialFileException error(RvuColumn column, String value, String reason) {
        return new OfficialFileException(file, line, column.title(), value, reason);
    }

    @Override
    public int compareTo(RvuRow other) {
        int byCode = Integer.compare(value(RvuColumn.CODE), other.value(RvuColumn.CODE));
        return byCode != 0 ? byCode : Integer.compare(value(RvuColumn.MODIFIER), other.value(RvuColumn.MODIFIER));
    }

    /** Where the texts of a row come from: cells of a sheet, or characters of a line. */
    @FunctionalInterface
    interface Cells {
        String text(RvuColumn column);
    }
}
