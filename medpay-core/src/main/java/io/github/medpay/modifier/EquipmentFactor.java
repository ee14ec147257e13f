package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;

/**
 * The factors of FX, FY and CT on the technical part (RULES §3E; MM10188): CT, then FX, then FY. FY took 7 % from 2018 to
 * 2022 and takes 10 % since.
 */
final class EquipmentFactor {

    private static final int LAST_YEAR_OF_SEVEN_PERCENT = 2022;
    private static final Ratio UNTIL_2022 = Ratio.percent(93);

    private EquipmentFactor() {}

    static Ratio of(DayService service, ModifierFactors factors) {
        ModifierSet modifiers = service.modifiers();
        if (!modifiers.hasAny(ModifierGroup.TECHNICAL_REDUCTIONS)) {
            return Ratio.ONE;
        }
        return one(modifiers, factors, KnownModifier.CT_BELOW_STANDARD)
                .times(one(modifiers, factors, KnownModifier.FILM))
                .times(computedRadiography(service, factors));
    }

    private static Ratio computedRadiography(DayService service, ModifierFactors factors) {
        boolean early = service.schedule().effectiveFrom().getYear() <= LAST_YEAR_OF_SEVEN_PERCENT
                && !factors.isOwn(KnownModifier.COMPUTED_RADIOGRAPHY);
        return early && service.modifiers().has(KnownModifier.COMPUTED_RADIOGRAPHY)
                ? UNTIL_2022
                : one(service.modifiers(), factors, KnownModifier.COMPUTED_RADIOGRAPHY);
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
