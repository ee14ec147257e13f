package io.github.medpay.internal.modifier;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.internal.code.RuleModifier;

/**
 * A line as the modifier checks see it.
 *
 * @param schedule the release
 * @param entry the row of the line
 * @param modifiers its modifiers
 * @param place the place of service
 * @param units whole units billed; 1 where the line has minutes
 */
public record BilledService(
        FeeSchedule schedule, FeeScheduleEntry entry, ModifierSet modifiers, PlaceOfService place, int units) {

    boolean has(RuleModifier modifier) {
        return modifiers.has(modifier);
    }

    boolean isAlwaysTherapy() {
        return entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY;
    }
}
