package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.Tables;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import java.math.BigDecimal;
import java.util.List;

/** Hands over the release row by row, as a loader of CMS's files would see it: rows without an amount are left out. */
final class FeeRows {

    static final String[] MODIFIERS = {"", "26", "TC", "53"};

    private static final List<RowColumn> RELATIVE_VALUES =
            List.of(RowColumn.WORK, RowColumn.NON_FACILITY_PE, RowColumn.FACILITY_PE, RowColumn.MALPRACTICE);

    /** Takes a row of relative values. */
    interface RowSink {
        void row(String code, String modifier, FeeRow row);
    }

    /** Takes a locality. */
    interface LocalitySink {
        void locality(LocalityKey key, GpciRow row);
    }

    private FeeRows() {}

    /** Gives all rows away; the answer is the conversion factor. */
    static BigDecimal load(RowSink rows, LocalitySink localities) {
        ReleaseTable release = Tables.release();
        RelativeValueTable table = release.rows();
        for (int i = 0; i < table.size(); i++) {
            if (hasAmount(table, i)) {
                rows.row(ProcedureCode.fromInt(table.code(i)).value(), MODIFIERS[table.modifier(i)], row(table, i));
            }
        }
        for (LocalityRow row : release.localities()) {
            localities.locality(
                    row.key(),
                    new GpciRow(index(row.workGpci()), index(row.practiceExpenseGpci()), index(row.malpracticeGpci())));
        }
        return BigDecimal.valueOf(release.header().conversionFactor(), 4);
    }

    /** Status A, or R or T with relative values. */
    private static boolean hasAmount(RelativeValueTable table, int i) {
        int status = table.get(RowColumn.STATUS, i);
        int sum = 0;
        for (RowColumn column : RELATIVE_VALUES) {
            sum += table.get(column, i);
        }
        return status == 'A' || ((status == 'R' || status == 'T') && sum > 0);
    }

    private static FeeRow row(RelativeValueTable table, int i) {
        return new FeeRow(
                units(table.get(RowColumn.WORK, i)),
                units(table.get(RowColumn.NON_FACILITY_PE, i)),
                units(table.get(RowColumn.FACILITY_PE, i)),
                units(table.get(RowColumn.MALPRACTICE, i)));
    }

    private static BigDecimal units(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static BigDecimal index(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3);
    }
}
