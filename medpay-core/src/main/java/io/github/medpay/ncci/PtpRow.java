package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the file of one edition holds about a pair: one row, in force or not.
 *
 * <p>Several rows of one pair are its history. Nothing is inferred: a date that the file does not tell is null.
 *
 * @param edition whose file
 * @param effectiveFrom first active day; null where the file does not tell
 * @param lastActiveDay the deletion date, which is the last active day; null where the row is open
 * @param indicator the modifier indicator
 * @param rationale the category of reason
 */
public record PtpRow(
        NcciEdition edition,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate lastActiveDay,
        ModifierIndicator indicator,
        PtpRationale rationale) {

    /**
     * Checks what must not be null.
     *
     * @param edition whose file
     * @param effectiveFrom first active day; null where the file does not tell
     * @param lastActiveDay the deletion date; null where the row is open
     * @param indicator the modifier indicator
     * @param rationale the category of reason
     */
    public PtpRow {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(rationale, "rationale");
    }
}
