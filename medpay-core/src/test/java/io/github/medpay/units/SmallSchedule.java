package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fixture.OneRelease;
import io.github.medpay.fixture.Rows;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.internal.table.RowColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A fee schedule of a few therapy rows of RVU25A, codes and numbers only. */
final class SmallSchedule {

    private static final String[] CODES = {"92522", "97110", "97112", "97124", "97129", "97140", "97533"};
    private static final int[] WORK = {192, 45, 50, 35, 50, 43, 48};
    private static final int[] PRACTICE_EXPENSE = {138, 43, 48, 56, 16, 40, 138};
    private static final int[] MALPRACTICE = {6, 1, 1, 1, 1, 1, 1};
    private static final String THERAPY = "5555055";

    private SmallSchedule() {}

    static FeeSchedule of2025() {
        int[] codes = Arrays.stream(CODES).mapToInt(ProcedureCode::pack).toArray();
        RelativeValueTable rows = Rows.of(codes)
                .all(RowColumn.STATUS, 'A')
                .set(RowColumn.WORK, WORK)
                .set(RowColumn.NON_FACILITY_PE, PRACTICE_EXPENSE)
                .set(RowColumn.FACILITY_PE, PRACTICE_EXPENSE)
                .set(RowColumn.MALPRACTICE, MALPRACTICE)
                .all(RowColumn.PC_TC, '7')
                .all(RowColumn.GLOBAL_PERIOD, 4)
                .set(RowColumn.MULTIPLE_PROCEDURE, THERAPY)
                .all(RowColumn.BILATERAL, '0')
                .all(RowColumn.ASSISTANT, '0')
                .all(RowColumn.CO_SURGEON, '0')
                .all(RowColumn.TEAM, '0')
                .all(RowColumn.IMAGING_FAMILY, 99)
                .table();
        ReleaseHeader header =
                new ReleaseHeader("RVU25A", LocalDate.of(2025, 1, 1), 323465, 0, 203178, "therapy rows of RVU25A");
        return new OneRelease(new ReleaseTable(header, rows, List.of(), List.of())).schedule();
    }
}
