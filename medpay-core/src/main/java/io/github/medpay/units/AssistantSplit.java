package io.github.medpay.units;

import io.github.medpay.code.Discipline;

/**
 * How many units of a service carry CQ or CO (RULES §5D; CMS billing examples for CQ and CO, in force since 2022; partly
 * knowledge of the field).
 */
final class AssistantSplit {

    /** The minutes over whole quarters that make a therapist's unit, whatever the assistant did. */
    private static final int MIDPOINT = 8;

    private AssistantSplit() {}

    /** The assistant's units of a service that has this many units in all. */
    static int assistantUnits(TimedService service, CodeTiming timing, int units) {
        if (units == 0 || service.assistantMinutes() == 0 || !hasAssistants(service.discipline())) {
            return 0;
        }
        return timing.isPooled()
                ? ofTimed(service.therapistMinutes(), service.assistantMinutes(), units)
                : ofUntimed(service.totalMinutes(), service.assistantMinutes()) ? units : 0;
    }

    static boolean hasAssistants(@org.jspecify.annotations.Nullable Discipline discipline) {
        return discipline != null && discipline.assistantModifier().isPresent();
    }

    private static int ofTimed(int therapist, int assistant, int units) {
        int sure = Quarters.whole(assistant);
        int left = units - sure - Quarters.whole(therapist);
        return switch (left) {
            case 0 -> sure;
            case 1 -> sure + (lastIsAssistants(Quarters.remainder(therapist), Quarters.remainder(assistant)) ? 1 : 0);
            default -> sure + 1; // two are left: one each
        };
    }

    /** More than 10 % of the last unit's minutes, where the therapist's part is not a unit by itself. */
    private static boolean lastIsAssistants(int therapist, int assistant) {
        return therapist < MIDPOINT && assistant * 10 > therapist + assistant;
    }

    /** CMS's integer method of the 10 % standard: a tenth of the minutes, rounded, and one minute more. */
    private static boolean ofUntimed(int total, int assistant) {
        return assistant >= (total + 5) / 10 + 1;
    }
}
