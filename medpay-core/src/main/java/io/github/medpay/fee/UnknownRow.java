package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.RelativeValueTable;
import java.util.Arrays;
import java.util.List;

/** Says what exists where a row does not: the other rows of the code, or the codes beside it. */
final class UnknownRow {

    private UnknownRow() {}

    static String describe(String release, ReleaseRows rows, ProcedureCode code, RowModifier modifier) {
        List<FeeScheduleEntry> ofCode = rows.ofCode(code);
        String asked = modifier == RowModifier.GLOBAL ? code.value() : code + "-" + modifier.symbol();
        if (!ofCode.isEmpty()) {
            return release + " has no row " + asked + "; rows of the code: "
                    + String.join(", ", ofCode.stream().map(Object::toString).toList());
        }
        RelativeValueTable table = rows.table();
        int key = RelativeValueTable.key(code.toInt(), RowModifier.GLOBAL.number());
        int after = -Arrays.binarySearch(table.keys(), key) - 1;
        String before = after > 0 ? ProcedureCode.fromInt(table.code(after - 1)).value() : "none";
        String next =
                after < table.size() ? ProcedureCode.fromInt(table.code(after)).value() : "none";
        return release + " has no code " + code + "; its neighbours are " + before + " and " + next;
    }
}
