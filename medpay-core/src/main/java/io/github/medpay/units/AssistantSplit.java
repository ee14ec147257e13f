package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * How many units of a service carry CQ or CO (CMS billing examples for CQ and CO, in force since 2022; partly knowledge
 * of the field).
 */
final class AssistantSplit {

    private final Quarters quarters;

    /** The minutes over whole quarters that make a therapist's unit, whatever the assistant did. */
    private final int therapistsUnit;

    /** The assistant's part above which a service is the assistant's. */
    private final Ratio standard;

    private AssistantSplit(Quarters quarters, int therapistsUnit, Ratio standard) {
        this.quarters = quarters;
        this.therapistsUnit = therapistsUnit;
        this.standard = standard;
    }

    static AssistantSplit of(PolicyPeriod policy, Quarters quarters) {
        return new AssistantSplit(
                quarters,
                policy.number(PolicyNumber.THERAPIST_MINUTES_OF_A_UNIT),
                policy.factor(Percentage.THERAPY_ASSISTANT_STANDARD));
    }

    /** The assistant's units of a service that has this many units in all. */
    int assistantUnits(TimedService service, CodeTiming timing, int units) {
        if (units == 0 || service.assistantMinutes() == 0 || !hasAssistants(service.discipline())) {
            return 0;
        }
        return timing.isPooled()
                ? ofTimed(service.therapistMinutes(), service.assistantMinutes(), units)
                : ofUntimed(service.totalMinutes(), service.assistantMinutes()) ? units : 0;
    }

    static boolean hasAssistants(@Nullable Discipline discipline) {
        return discipline != null && discipline.assistantModifier().isPresent();
    }

    private int ofTimed(int therapist, int assistant, int units) {
        int sure = quarters.whole(assistant);
        int left = units - sure - quarters.whole(therapist);
        return switch (left) {
            case 0 -> sure;
            case 1 -> sure + (lastIsAssistants(quarters.remainder(therapist), quarters.remainder(assistant)) ? 1 : 0);
            default -> sure + 1; // two are left: one each
        };
    }

    /** More than the standard of the last unit's minutes, where the therapist's part is not a unit by itself. */
    private boolean lastIsAssistants(int therapist, int assistant) {
        return therapist < therapistsUnit
                && assistant * standard.denominator() > (therapist + assistant) * standard.numerator();
    }

    /** CMS's integer method: the standard's part of the minutes, rounded, and one minute more. */
    private boolean ofUntimed(int total, int assistant) {
        return assistant >= Ratio.of(total).times(standard).roundHalfUp() + 1;
    }
}
