package io.github.medpay.modifier;

import io.github.medpay.code.ProcedureCode;
import java.util.Set;

/**
 * Codes outside the indicator-5 list that the rule book names as therapy all the same (RULES §3C, §5C; knowledge of the
 * field). With GN, GO or GP they are therapy, and no warning is due.
 */
final class SometimesTherapy {

    private static final Set<String> CODES = Set.of(
            "97129", "97130", "97550", "97551", "97552", "98975", "98976", "98977", "98980", "98981", "97597", "97610",
            "95992", "92610", "97010", "97014", "97037", "97039", "97139", "97545", "97546", "96125", "92607", "92507",
            "92526", "G0541", "G0542", "G0543");

    private SometimesTherapy() {}

    static boolean contains(ProcedureCode code) {
        return CODES.contains(code.value());
    }
}
