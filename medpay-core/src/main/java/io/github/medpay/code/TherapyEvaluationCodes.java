package io.github.medpay.code;

/**
 * Evaluations and re-evaluations of physical and occupational therapy, 97161–97168 (knowledge of the field).
 *
 * <p>They are no {@linkplain EvaluationCodes evaluation and management services}: modifier 25 does nothing on them. An
 * assistant may not furnish them.
 */
public final class TherapyEvaluationCodes {

    private static final int FIRST = ProcedureCode.pack("97161");
    private static final int LAST = ProcedureCode.pack("97168");

    private TherapyEvaluationCodes() {}

    /**
     * Whether a code is an evaluation by a therapist.
     *
     * @param code the code
     * @return true if it is one
     */
    public static boolean contains(ProcedureCode code) {
        return contains(code.toInt());
    }

    /**
     * Whether a code is an evaluation by a therapist. Allocates nothing.
     *
     * @param packed {@link ProcedureCode#toInt()}
     * @return true if it is one
     */
    public static boolean contains(int packed) {
        return packed >= FIRST && packed <= LAST;
    }
}
