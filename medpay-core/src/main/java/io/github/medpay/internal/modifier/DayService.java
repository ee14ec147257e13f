package io.github.medpay.internal.modifier;

import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.internal.code.RuleModifier;

/**
 * A payable service of a day, as the multiple procedure rules see it.
 *
 * @param schedule the release that prices it
 * @param entry its row, with an amount
 * @param locality a locality of the release
 * @param setting facility or not, as it is priced
 * @param modifiers the line's modifiers
 * @param units whole units, at least one
 * @param feeCents the fee of one unit there, before the cap
 */
public record DayService(
        FeeSchedule schedule,
        FeeScheduleEntry entry,
        Locality locality,
        Setting setting,
        ModifierSet modifiers,
        int units,
        long feeCents) {

    /**
     * Checks that nothing is null and units are at least one.
     *
     * @param schedule the release that prices it
     * @param entry its row, with an amount
     * @param locality a locality of the release
     * @param setting facility or not, as it is priced
     * @param modifiers the line's modifiers
     * @param units whole units, at least one
     * @param feeCents the fee of one unit there, before the cap
     * @throws IllegalArgumentException if there is no unit
     */
    public DayService {
        if (units < 1) {
            throw new IllegalArgumentException("units: at least 1, not " + units);
        }
    }

    MultipleProcedureIndicator rule() {
        return entry.multipleProcedure();
    }

    boolean isReturnToOperatingRoom() {
        return modifiers.has(RuleModifier.RETURN_TO_OPERATING_ROOM);
    }

    /** The fee of one unit, no more than the cap. */
    long cappedCents() {
        return Math.min(feeCents, schedule.capCents(entry, locality, setting));
    }
}
