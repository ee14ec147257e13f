package io.github.medpay.history.rules;

import io.github.medpay.code.ProcedureCode;
import java.time.LocalDate;

/** Whether the correct coding edits hold a pair, and so decide about its two services of one day. */
@FunctionalInterface
public interface SameDayEdits {

    /** No edits available: the global periods alone decide. */
    SameDayEdits NONE = (one, other, date) -> false;

    /**
     * Whether an edit holds the pair, in either direction.
     *
     * @param one a code
     * @param other another code
     * @param date the date of both services
     * @return true if an edit is in force on the date
     */
    boolean hold(ProcedureCode one, ProcedureCode other, LocalDate date);
}
