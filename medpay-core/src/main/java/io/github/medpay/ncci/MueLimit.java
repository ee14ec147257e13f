package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import java.util.Objects;

/**
 * The most units of a code that Medicare pays a practitioner: a medically unlikely edit of the practitioner table.
 *
 * @param code the code
 * @param units the limit; 0 where the code is never paid
 * @param adjudication whether it is tested by line or by day, and how firm it is
 * @param rationale what it rests on
 */
public record MueLimit(ProcedureCode code, int units, MueAdjudication adjudication, MueRationale rationale) {

    /**
     * Checks that nothing is null.
     *
     * @param code the code
     * @param units the limit; 0 where the code is never paid
     * @param adjudication whether it is tested by line or by day, and how firm it is
     * @param rationale what it rests on
     */
    public MueLimit {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(adjudication, "adjudication");
        Objects.requireNonNull(rationale, "rationale");
    }

    /**
     * Whether units over the limit may be paid on appeal, with evidence that they were needed.
     *
     * @return false for adjudication indicator 2
     */
    public boolean isAppealable() {
        return adjudication != MueAdjudication.DAY_POLICY;
    }
}
