package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import java.util.Optional;

/**
 * What tells whether the release that a date belongs to, which is not available, has the rows of the one that prices
 * it.
 */
interface Comparison {

    /** What is compared, for the end of a message on the whole choice. */
    String basis();

    /** What is said of a row that agrees. */
    String agreement();

    /** What is not the same for a row at a locality, or not known to be, in words; empty where the row agrees. */
    Optional<String> difference(FeeSchedule used, FeeScheduleEntry entry, Locality locality);

    /** Where a code has a row, though the release that prices has none; in words. */
    Optional<String> elsewhere(ProcedureCode code);
}
