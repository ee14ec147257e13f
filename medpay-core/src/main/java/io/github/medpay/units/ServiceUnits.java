package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The units of one service, and why it has them. */
@JsonPropertyOrder({"service", "timing", "units", "assistantUnits", "reason", "findings", "pooled", "refused"})
public final class ServiceUnits {

    private final Quarters quarters;
    private final TimedService service;
    private final CodeTiming timing;
    private final int units;
    private final int assistantUnits;
    private final UnitReason reason;
    private final List<Finding> findings;

    ServiceUnits(
            Quarters quarters,
            TimedService service,
            CodeTiming timing,
            int units,
            int assistantUnits,
            UnitReason reason,
            List<Finding> findings) {
        this.quarters = quarters;
        this.service = service;
        this.timing = timing;
        this.units = units;
        this.assistantUnits = assistantUnits;
        this.reason = reason;
        this.findings = findings;
        if (assistantUnits < 0 || assistantUnits > units) {
            throw new IllegalArgumentException("assistantUnits: " + assistantUnits + " of " + units);
        }
    }

    /** {@return the service as given} */
    @JsonProperty("service")
    public TimedService service() {
        return service;
    }

    /** {@return how its code is timed} */
    @JsonProperty("timing")
    public CodeTiming timing() {
        return timing;
    }

    /** {@return units in all, 0 or more} */
    @JsonProperty("units")
    public int units() {
        return units;
    }

    /** {@return those of the units that carry CQ or CO (CMS billing examples for CQ and CO)} */
    @JsonProperty("assistantUnits")
    public int assistantUnits() {
        return assistantUnits;
    }

    /** {@return why it has these units} */
    @JsonProperty("reason")
    public UnitReason reason() {
        return reason;
    }

    /** {@return what must be said about this service; empty where there is nothing} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The units without CQ or CO. With {@link #assistantUnits()} they are the units; each part stands on a line of its
     * own.
     *
     * @return units of the therapist, 0 or more
     */
    public int plainUnits() {
        return units - assistantUnits;
    }

    /**
     * The modifier of the assistant's units.
     *
     * @return CQ or CO; empty where no unit is the assistant's
     */
    public Optional<Modifier> assistantModifier() {
        Discipline discipline = service.discipline();
        return assistantUnits == 0 || discipline == null ? Optional.empty() : discipline.assistantModifier();
    }

    /**
     * The whole quarters of an hour in the service's minutes: the units it has for sure.
     *
     * @return {@code floor(minutes / 15)}; 0 for a service outside the total
     */
    public int wholeQuarters() {
        return isPooled() ? quarters.whole(service.totalMinutes()) : 0;
    }

    /**
     * The minutes over the whole quarters, which compete for the units that are left.
     *
     * @return {@code minutes mod 15}; 0 for a service outside the total
     */
    public int remainder() {
        return isPooled() ? quarters.remainder(service.totalMinutes()) : 0;
    }

    /**
     * Whether the service's minutes count towards the units of its discipline.
     *
     * @return true for a code of 15 minutes with possible minutes
     */
    public boolean isPooled() {
        return timing.isPooled() && reason != UnitReason.REFUSED;
    }

    /**
     * Whether the calculation refused the service for its minutes; a finding says why.
     *
     * @return true where the minutes cannot be
     */
    public boolean isRefused() {
        return reason == UnitReason.REFUSED;
    }

    /** The fewest minutes more that would earn the service one more unit alone. */
    int minutesToNextUnit() {
        return quarters.minutesToNextUnit(service.totalMinutes());
    }

    boolean isTied() {
        return reason == UnitReason.TIE_WON || reason == UnitReason.TIE_LOST;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ServiceUnits same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ServiceUnits" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(service, timing, units, assistantUnits, reason, findings);
    }
}
