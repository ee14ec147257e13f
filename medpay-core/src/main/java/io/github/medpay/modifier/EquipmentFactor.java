package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;

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

    private static Ratio one(ModifierSet modifiers, ModifierFactors factors, KnownModifier modifier) {
        return modifiers.has(modifier) ? factors.of(modifier) : Ratio.ONE;
    }
}
