package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How certain an answer is: which edition spoke, and whether the next one agrees.
 *
 * <p>A date uses the newest edition on or before it. Where that edition is of an earlier quarter, edits that came or
 * went in between are not known; agreement of the next edition makes the answer likely, not certain (decision of this
 * library).
 *
 * @param edition the edition that spoke
 * @param inQuarter whether the date lies in the quarter of that edition
 * @param confirmation what the next edition at hand says
 * @param pinnedTo the edition that the caller pinned with {@link NcciChecker#pinnedTo}; null where the date decided
 */
public record Certainty(
        NcciEdition edition,
        boolean inQuarter,
        Confirmation confirmation,
        @Nullable String pinnedTo) {

    /**
     * Checks what must not be null.
     *
     * @param edition the edition that spoke
     * @param inQuarter whether the date lies in the quarter of that edition
     * @param confirmation what the next edition at hand says
     * @param pinnedTo the edition that the caller pinned; null where the date decided
     */
    public Certainty {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(confirmation, "confirmation");
    }

    /**
     * Whether the next edition at hand says the same.
     *
     * @return true if it does; false if it says otherwise or there is none
     */
    public boolean confirmed() {
        return confirmation == Confirmation.CONFIRMED;
    }

    /** For the end of a message. */
    String words() {
        if (pinnedTo != null) {
            String pin = pinnedTo.equals(edition.name()) ? ", pinned" : ", for the pinned " + pinnedTo;
            return "edition " + edition.name() + pin + (inQuarter ? "" : ", not of the date's quarter");
        }
        if (inQuarter) {
            return "edition " + edition.name();
        }
        return "edition " + edition.name() + ", older than the date's quarter; "
                + switch (confirmation) {
                    case CONFIRMED -> "the next edition at hand says the same";
                    case CONTRADICTED -> "the next edition at hand says otherwise";
                    case NO_LATER_EDITION -> "no later edition is at hand";
                };
    }
}
