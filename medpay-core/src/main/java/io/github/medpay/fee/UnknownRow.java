package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.spi.RelativeValueTable;
import java.util.Arrays;
import java.util.List;

/** Says what exists where a row does not: the other rows of the code, or the codes beside it. */
final class UnknownRow {

    private UnknownRow() {}

    static String describe(FeeSchedule schedule, RelativeValueTable rows, ProcedureCode code, RowModifier modifier) {
        List<FeeScheduleEntry> ofCode = schedule.rowsOf(code);
        String asked = modifier == RowModifier.GLOBAL ? code.value() : code + "-" + modifier.symbol();
        if (!ofCode.isEmpty()) {
            return schedule.release() + " has no row " + asked + "; rows of the code: "
                    + String.join(", ", ofCode.stream().map(Object::toString).toList());
        }
        int at = Arrays.binarySearch(rows.code(), code.toInt());
        int after = at < 0 ? -at - 1 : at;
        String before =
                after > 0 ? ProcedureCode.fromInt(rows.code()[after - 1]).value() : "none";
        String next =
                after < rows.size() ? ProcedureCode.fromInt(rows.code()[after]).value() : "none";
        return schedule.release() + " has no code " + code + "; its neighbours are " + before + " and " + next;
    }
}
