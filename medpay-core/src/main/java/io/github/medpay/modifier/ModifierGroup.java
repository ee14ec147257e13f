package io.github.medpay.modifier;

import io.github.medpay.policy.ModifierKind;
import java.util.Arrays;

/**
 * Modifiers that belong together, for a test of several at once.
 *
 * @param low the bits of the first 64 known modifiers
 * @param high the bits of the others
 */
record ModifierGroup(long low, long high) {

    /** Anesthesia modifiers of which a line carries at most one. */
    static final ModifierGroup ANESTHESIA_ROLE = of(
            KnownModifier.ANESTHESIA_PHYSICIAN,
            KnownModifier.ANESTHESIA_SUPERVISION,
            KnownModifier.ANESTHESIA_DIRECTION,
            KnownModifier.ANESTHETIST_DIRECTED,
            KnownModifier.ANESTHESIA_ONE_DIRECTED,
            KnownModifier.ANESTHETIST_ALONE);

    /** Assistants at surgery. */
    static final ModifierGroup ASSISTANTS = of(
            KnownModifier.ASSISTANT,
            KnownModifier.MINIMUM_ASSISTANT,
            KnownModifier.ASSISTANT_NO_RESIDENT,
            KnownModifier.NON_PHYSICIAN_ASSISTANT);

    /** The plans of care. */
    static final ModifierGroup PLANS_OF_CARE =
            of(KnownModifier.PLAN_SPEECH, KnownModifier.PLAN_OCCUPATIONAL, KnownModifier.PLAN_PHYSICAL);

    /** The therapy assistants. */
    static final ModifierGroup THERAPY_ASSISTANTS =
            of(KnownModifier.PHYSICAL_ASSISTANT, KnownModifier.OCCUPATIONAL_ASSISTANT);

    /** The reductions of the technical component. */
    static final ModifierGroup TECHNICAL_REDUCTIONS =
            of(KnownModifier.FILM, KnownModifier.COMPUTED_RADIOGRAPHY, KnownModifier.CT_BELOW_STANDARD);

    /** The X modifiers, which say more exactly what 59 says. */
    static final ModifierGroup SEPARATE = of(
            KnownModifier.SEPARATE_ENCOUNTER,
            KnownModifier.SEPARATE_PRACTITIONER,
            KnownModifier.SEPARATE_STRUCTURE,
            KnownModifier.UNUSUAL_NON_OVERLAPPING);

    /** Both sides. */
    static final ModifierGroup SIDES = of(KnownModifier.LEFT, KnownModifier.RIGHT);

    /** Repeats: such units are no pair of sides. */
    static final ModifierGroup REPEATS = of(KnownModifier.REPEAT_SAME, KnownModifier.REPEAT_OTHER);

    /** Sides, eyelids, fingers and toes: units at such a site are no pair of sides. Vessels are not among them. */
    static final ModifierGroup SITES = of(Arrays.stream(KnownModifier.values())
            .filter(modifier -> modifier.kind() == ModifierKind.SIDE && !isVessel(modifier))
            .toArray(KnownModifier[]::new));

    /** Modifiers of facility claims. */
    static final ModifierGroup FACILITY_CLAIM = ofKind(ModifierKind.FACILITY_CLAIM);

    /** Denials that the line asks for. */
    static final ModifierGroup DENIED_LIABILITY = of(KnownModifier.STATUTORILY_EXCLUDED, KnownModifier.NOT_NECESSARY);

    static ModifierGroup of(KnownModifier... modifiers) {
        long low = 0;
        long high = 0;
        for (KnownModifier modifier : modifiers) {
            int number = ModifierSet.number(modifier);
            if (number >= Long.SIZE) {
                high |= 1L << number;
            } else {
                low |= 1L << number;
            }
        }
        return new ModifierGroup(low, high);
    }

    private static boolean isVessel(KnownModifier modifier) {
        return (modifier.symbol().startsWith("L") && modifier != KnownModifier.LEFT)
                || (modifier.symbol().startsWith("R") && modifier != KnownModifier.RIGHT);
    }

    private static ModifierGroup ofKind(ModifierKind kind) {
        return of(Arrays.stream(KnownModifier.values())
                .filter(modifier -> modifier.kind() == kind)
                .toArray(KnownModifier[]::new));
    }
}
