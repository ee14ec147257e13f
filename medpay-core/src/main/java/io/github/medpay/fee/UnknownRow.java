package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
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
        int[] codes = rows.table().code();
        int at = Arrays.binarySearch(codes, code.toInt());
        int after = at < 0 ? -at - 1 : at;
        String before = after > 0 ? ProcedureCode.fromInt(codes[after - 1]).value() : "none";
        String next = after < codes.length ? ProcedureCode.fromInt(codes[after]).value() : "none";
        return release + " has no code " + code + "; its neighbours are " + before + " and " + next;
    }
}
