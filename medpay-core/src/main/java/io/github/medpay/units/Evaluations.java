package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;

/** Evaluations of physical and occupational therapy, which an assistant may not furnish (knowledge of the field). */
final class Evaluations {

    private static final int FIRST = ProcedureCode.pack("97161");
    private static final int LAST = ProcedureCode.pack("97168");

    private Evaluations() {}

    static boolean contains(ProcedureCode code) {
        int packed = code.toInt();
        return packed >= FIRST && packed <= LAST;
    }
}
