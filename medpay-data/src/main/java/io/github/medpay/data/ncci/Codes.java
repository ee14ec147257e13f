package io.github.medpay.data.ncci;

import io.github.medpay.code.ProcedureCode;

/** Reads procedure codes. */
final class Codes {

    private Codes() {}

    static boolean isCode(String text) {
        return ProcedureCode.isBillable(text);
    }

    static int packed(Place place, String column, String text) {
        if (!isCode(text)) {
            throw place.error(column, text, "is no procedure code");
        }
        return ProcedureCode.pack(text);
    }
}
