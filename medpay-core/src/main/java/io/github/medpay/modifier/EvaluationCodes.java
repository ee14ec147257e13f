package io.github.medpay.modifier;

import io.github.medpay.code.ProcedureCode;

/** Evaluation and management services, the only ones that modifier 25 belongs to (RULES §8). */
final class EvaluationCodes {

    private static final int FIRST = ProcedureCode.of("99202").toInt();
    private static final int LAST = ProcedureCode.of("99499").toInt();
    private static final int FIRST_EYE = ProcedureCode.of("92002").toInt();
    private static final int LAST_EYE = ProcedureCode.of("92014").toInt();
    private static final int WELCOME_VISIT = ProcedureCode.of("G0402").toInt();
    private static final int FIRST_WELLNESS = ProcedureCode.of("G0438").toInt();
    private static final int NEXT_WELLNESS = ProcedureCode.of("G0439").toInt();

    private EvaluationCodes() {}

    static boolean contains(ProcedureCode code) {
        int packed = code.toInt();
        return (packed >= FIRST && packed <= LAST)
                || (packed >= FIRST_EYE && packed <= LAST_EYE)
                || packed == WELCOME_VISIT
                || packed == FIRST_WELLNESS
                || packed == NEXT_WELLNESS;
    }
}
