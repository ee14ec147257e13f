package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The units of one service, and why it has them.
 *
 * @param service the service as given
 * @param timing how its code is timed
 * @param units units in all, 0 or more
 * @param assistantUnits those of the units that carry CQ or CO (RULES §5D)
 * @param reason why it has these units
 * @param findings what must be said about this service; empty where there is nothing
 */
public record ServiceUnits(
        TimedService service,
        CodeTiming timing,
        int units,
        int assistantUnits,
        UnitReason reason,
        List<Finding> findings) {

    /**
     * Copies the list. Checks that nothing is null and that the assistant's units are a part of the units.
     *
     * @param service the service as given
     * @param timing how its code is timed
     * @param units units in all, 0 or more
     * @param assistantUnits those of the units that carry CQ or CO, from 0 to {@code units}
     * @param reason why it has these units
     * @param findings what must be said about this service; empty where there is nothing
     * @throws IllegalArgumentException if the assistant's units are no part of the units
     */
    public ServiceUnits {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(reason, "reason");
        findings = List.copyOf(findings);
        if (assistantUnits < 0 || assistantUnits > units) {
            throw new IllegalArgumentException("assistantUnits: " + assistantUnits + " of " + units);
        }
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
        return isPooled() ? Quarters.whole(service.totalMinutes()) : 0;
    }

    /**
     * The minutes over the whole quarters, which compete for the units that are left.
     *
     * @return {@code minutes mod 15}; 0 for a service outside the total
     */
    public int remainder() {
        return isPooled() ? Quarters.remainder(service.totalMinutes()) : 0;
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

    boolean isTied() {
        return reason == UnitReason.TIE_WON || reason == UnitReason.TIE_LOST;
    }
}
