package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.rule.Rule;

/**
 * The factors of FX, FY and CT on the technical part (MLN Matters MM10188): CT, then FX, then FY. FY took 7 % from 2018
 * to 2022 and takes 10 % since.
 */
final class EquipmentFactor {

    private EquipmentFactor() {}

    static Ratio of(DayService service, ModifierFactors factors) {
        ModifierSet modifiers = service.modifiers();
        if (!modifiers.hasAny(factors.policy(), ModifierList.TECHNICAL_REDUCTION)) {
            return Ratio.ONE;
        }
        return one(modifiers, factors, RuleModifier.CT_BELOW_STANDARD)
                .times(one(modifiers, factors, RuleModifier.FILM))
                .times(one(modifiers, factors, RuleModifier.COMPUTED_RADIOGRAPHY));
    }

    /** The rule that a trace names: the first of the modifiers that is there. */
    static Rule rule(ModifierSet modifiers) {
        if (modifiers.has(RuleModifier.CT_BELOW_STANDARD)) {
            return Rule.CT_EQUIPMENT;
        }
        return modifiers.has(RuleModifier.FILM) ? Rule.FILM_XRAY : Rule.COMPUTED_RADIOGRAPHY;
    }

    private static Ratio one(ModifierSet modifiers, ModifierFactors factors, RuleModifier modifier) {
        return modifiers.has(modifier) ? factors.of(modifier) : Ratio.ONE;
    }
}
