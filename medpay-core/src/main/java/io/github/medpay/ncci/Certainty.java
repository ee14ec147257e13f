package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.spi.NcciEdition;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How certain an answer is: which edition was used, and whether the next one agrees.
 *
 * <p>A date uses the newest edition on or before it. Where that edition is of an earlier quarter, edits that came or
 * went in between are not known; agreement of the next edition makes the answer likely, not certain (decision of this
 * library).
 */
@JsonPropertyOrder({"edition", "inQuarter", "confirmation", "pinnedTo"})
public final class Certainty {

    private final NcciEdition edition;
    private final boolean inQuarter;
    private final Confirmation confirmation;
    private final @Nullable String pinnedTo;

    Certainty(NcciEdition edition, boolean inQuarter, Confirmation confirmation, @Nullable String pinnedTo) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.confirmation = Objects.requireNonNull(confirmation, "confirmation");
        this.inQuarter = inQuarter;
        this.pinnedTo = pinnedTo;
    }

    /** {@return the edition that was used} */
    @JsonProperty("edition")
    public NcciEdition edition() {
        return edition;
    }

    /** {@return whether the date lies in the quarter of that edition} */
    @JsonProperty("inQuarter")
    public boolean inQuarter() {
        return inQuarter;
    }

    /** {@return what the next edition available says} */
    @JsonProperty("confirmation")
    public Confirmation confirmation() {
        return confirmation;
    }

    /** {@return the edition that the caller pinned with {@link NcciChecker#pinnedTo}; null where the date decided} */
    @JsonProperty("pinnedTo")
    public @Nullable String pinnedTo() {
        return pinnedTo;
    }

    /**
     * Whether the next edition available says the same.
     *
     * @return true if it does; false if it says otherwise or there is none
     */
    public boolean confirmed() {
        return confirmation == Confirmation.CONFIRMED;
    }

    /** For the end of a message. */
    String words() {
        if (pinnedTo != null || inQuarter) {
            return editionWords();
        }
        return editionWords() + "; "
                + switch (confirmation) {
                    case CONFIRMED -> "the next edition at hand says the same";
                    case CONTRADICTED -> "the next edition at hand says otherwise";
                    case NO_LATER_EDITION -> "no later edition is at hand";
                };
    }

    /** The edition alone: what holds for every finding that it decided. */
    String editionWords() {
        if (pinnedTo != null) {
            String pin = pinnedTo.equals(edition.name()) ? ", pinned" : ", for the pinned " + pinnedTo;
            return "edition " + edition.name() + pin + (inQuarter ? "" : ", not of the date's quarter");
        }
        return "edition " + edition.name() + (inQuarter ? "" : ", older than the date's quarter");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Certainty same && values().equals(same.values()));
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Certainty" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(edition, inQuarter, confirmation, pinnedTo);
    }
}
