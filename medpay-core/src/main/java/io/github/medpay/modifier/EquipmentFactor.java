package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;

/** The factors of FX, FY and CT on the technical part (RULES §3E; MM10188): CT, then FX, then FY. */
final class EquipmentFactor {

    private EquipmentFactor() {}

    static Ratio of(ModifierSet modifiers, ModifierFactors factors) {
        if (!modifiers.hasAny(ModifierGroup.TECHNICAL_REDUCTIONS)) {
            return Ratio.ONE;
        }
        return one(modifiers, factors, KnownModifier.CT_BELOW_STANDARD)
                .times(one(modifiers, factors, KnownModifier.FILM))
                .times(one(modifiers, factors, KnownModifier.COMPUTED_RADIOGRAPHY));
    }

    /** The rule that a trace names: the first of the modifiers that is there. */
    static Rule rule(ModifierSet modifiers) {
        if (modifiers.has(KnownModifier.CT_BELOW_STANDARD)) {
            return Rule.CT_EQUIPMENT;
        }
        return modifiers.has(KnownModifier.FILM) ? Rule.FILM_XRAY : Rule.COMPUTED_RADIOGRAPHY;
    }

    private static Ratio one(ModifierSet modifiers, ModifierFactors factors, KnownModifier modifier) {
        return modifiers.has(modifier) ? factors.of(modifier) : Ratio.ONE;
    }
}
