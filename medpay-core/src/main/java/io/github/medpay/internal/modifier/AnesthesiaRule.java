package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.AnesthesiaFees;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What an anesthesia line is paid (Medicare Claims Processing Manual, chapter 12, §50).
 *
 * <p>Base units and time units times the locality's anesthesia conversion factor; medical direction takes half; AD is
 * paid three base units, four if present at induction (knowledge). 01995 and 01996 take no time units.
 */
public final class AnesthesiaRule {

    private static final int TENTHS = 10;

    private final ModifierFactors factors;
    private final PolicyPeriod policy;

    AnesthesiaRule(ModifierFactors factors) {
        this.factors = factors;
        this.policy = factors.policy();
    }

    /**
     * Whether a line can be priced only with minutes.
     *
     * @param entry an anesthesia row
     * @param modifiers the line's modifiers
     * @return false for 01995, 01996 and supervision (AD)
     */
    public boolean needsMinutes(FeeScheduleEntry entry, ModifierSet modifiers) {
        return takesTime(entry) && !modifiers.has(RuleModifier.ANESTHESIA_SUPERVISION);
    }

    /**
     * The amount at 100 %, with its time; for AD its units times the factor.
     *
     * @param schedule the release
     * @param entry an anesthesia row
     * @param locality a locality of the release
     * @param modifiers the line's modifiers
     * @param minutes anesthesia minutes
     * @param presentAtInduction for AD: one unit more
     * @return whole cents; empty where the code has no base units or the release no anesthesia factors
     */
    public OptionalLong feeCents(
            FeeSchedule schedule,
            FeeScheduleEntry entry,
            Locality locality,
            ModifierSet modifiers,
            int minutes,
            boolean presentAtInduction) {
        if (locality.anesthesiaConversionFactor().isEmpty()) {
            return OptionalLong.empty();
        }
        OptionalInt base = schedule.anesthesia().baseUnits(entry.code());
        if (base.isEmpty() || base.getAsInt() == 0) {
            return OptionalLong.empty();
        }
        if (modifiers.has(RuleModifier.ANESTHESIA_SUPERVISION)) {
            long units = (long) policy.number(PolicyNumber.ANESTHESIA_SUPERVISION_UNITS)
                    + (presentAtInduction ? policy.number(PolicyNumber.ANESTHESIA_INDUCTION_UNITS) : 0);
            return OptionalLong.of(AnesthesiaFees.cents(units * TENTHS, locality));
        }
        long time = takesTime(entry) ? AnesthesiaFees.timeTenths(minutes, policy) : 0;
        return OptionalLong.of(AnesthesiaFees.cents((long) base.getAsInt() * TENTHS + time, locality));
    }

    /**
     * The share of medical direction.
     *
     * @param modifiers the line's modifiers
     * @return one half for QK, QX and QY, else one
     */
    public Ratio directionFactor(ModifierSet modifiers) {
        Ratio factor = Ratio.ONE;
        factor = factor.times(one(modifiers, RuleModifier.ANESTHESIA_PHYSICIAN));
        factor = factor.times(one(modifiers, RuleModifier.ANESTHESIA_DIRECTION));
        factor = factor.times(one(modifiers, RuleModifier.ANESTHETIST_DIRECTED));
        factor = factor.times(one(modifiers, RuleModifier.ANESTHESIA_ONE_DIRECTED));
        return factor.times(one(modifiers, RuleModifier.ANESTHETIST_ALONE));
    }

    private Ratio one(ModifierSet modifiers, RuleModifier modifier) {
        return modifiers.has(modifier) ? factors.of(modifier) : Ratio.ONE;
    }

    private boolean takesTime(FeeScheduleEntry entry) {
        return !policy.contains(CodeList.ANESTHESIA_WITHOUT_TIME, entry.code());
    }
}
