package io.github.medpay.claim;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a line says.
 *
 * @param code null where it is malformed
 * @param place null where it is malformed
 * @param entry the row of the physician fee schedule; null where there is none
 * @param terms how it is paid; null where no table of ours knows the code
 * @param minutes of treatment or anesthesia; 0 for none
 */
record Content(
        @Nullable ProcedureCode code,
        @Nullable PlaceOfService place,
        @Nullable FeeScheduleEntry entry,
        @Nullable Terms terms,
        int minutes) {}
