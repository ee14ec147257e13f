package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the file of one edition holds about a pair: one row, in force or not.
 *
 * <p>Several rows of one pair are its history. Nothing is inferred: a date that the file does not tell is null.
 */
@JsonPropertyOrder({"edition", "effectiveFrom", "lastActiveDay", "indicator", "rationale"})
public final class PtpRow {

    private final NcciEdition edition;
    private final @Nullable LocalDate effectiveFrom;
    private final @Nullable LocalDate lastActiveDay;
    private final ModifierIndicator indicator;
    private final PtpRationale rationale;

    PtpRow(
            NcciEdition edition,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate lastActiveDay,
            ModifierIndicator indicator,
            PtpRationale rationale) {
        this.edition = Objects.requireNonNull(edition, "edition");
        this.indicator = Objects.requireNonNull(indicator, "indicator");
        this.rationale = Objects.requireNonNull(rationale, "rationale");
        this.effectiveFrom = effectiveFrom;
        this.lastActiveDay = lastActiveDay;
    }

    /** {@return whose file} */
    @JsonProperty("edition")
    public NcciEdition edition() {
        return edition;
    }

    /** {@return first active day; null where the file does not tell} */
    @JsonProperty("effectiveFrom")
    public @Nullable LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** {@return the deletion date, which is the last active day; null where the row is open} */
    @JsonProperty("lastActiveDay")
    public @Nullable LocalDate lastActiveDay() {
        return lastActiveDay;
    }

    /** {@return the modifier indicator} */
    @JsonProperty("indicator")
    public ModifierIndicator indicator() {
        return indicator;
    }

    /** {@return the category of reason} */
    @JsonProperty("rationale")
    public PtpRationale rationale() {
        return rationale;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PtpRow same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "PtpRow" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(edition, effectiveFrom, lastActiveDay, indicator, rationale);
    }
}
