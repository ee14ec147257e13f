package io.github.medpay.code;

/**
 * Evaluation and management services, the only ones that modifiers 24, 25 and 57 belong to (RULES §6; NCCI Policy Manual,
 * chapter 1, sections D and E; M).
 *
 * <p>99202–99499, eye visits 92002–92014, the welcome visit G0402 and the wellness visits G0438 and G0439: no table of
 * CMS lists them (K). {@linkplain TherapyEvaluationCodes Evaluations by therapists} are none of them.
 */
public final class EvaluationCodes {

    private static final int FIRST = ProcedureCode.pack("99202");
    private static final int LAST = ProcedureCode.pack("99499");
    private static final int FIRST_EYE = ProcedureCode.pack("92002");
    private static final int LAST_EYE = ProcedureCode.pack("92014");
    private static final int WELCOME_VISIT = ProcedureCode.pack("G0402");
    private static final int FIRST_WELLNESS = ProcedureCode.pack("G0438");
    private static final int NEXT_WELLNESS = ProcedureCode.pack("G0439");

    private EvaluationCodes() {}

    /**
     * Whether a code is an evaluation and management service.
     *
     * @param code the code
     * @return true if it is one
     */
    public static boolean contains(ProcedureCode code) {
        return contains(code.toInt());
    }

    /**
     * Whether a code is an evaluation and management service. Allocates nothing.
     *
     * @param packed {@link ProcedureCode#toInt()}
     * @return true if it is one
     */
    public static boolean contains(int packed) {
        return (packed >= FIRST && packed <= LAST)
                || (packed >= FIRST_EYE && packed <= LAST_EYE)
                || packed == WELCOME_VISIT
                || packed == FIRST_WELLNESS
                || packed == NEXT_WELLNESS;
    }
}
