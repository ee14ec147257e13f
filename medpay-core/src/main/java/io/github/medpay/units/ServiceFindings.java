package io.github.medpay.units;

import io.github.medpay.policy.CodeList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be said about a single service. Nothing is made where there is nothing to say. */
final class ServiceFindings {

    private ServiceFindings() {}

    static List<Finding> of(
            TimedService service,
            CodeTiming timing,
            TimingTable table,
            int units,
            UnitReason reason,
            @Nullable Finding tie) {
        List<Finding> findings = List.of();
        if (reason == UnitReason.REFUSED) {
            return List.of(Finding.of(FindingCode.MINUTES_INVALID, refusal(service)));
        }
        if (timing.base() == TimeBase.OTHER) {
            findings = plus(findings, FindingCode.TIME_BASE_OTHER, otherBase(service, timing));
        } else if (timing.base() == TimeBase.UNKNOWN) {
            findings = plus(findings, FindingCode.TIMING_UNKNOWN, unknown(service));
        }
        if (tie != null) {
            findings = plus(findings, tie);
        }
        if (units == 0) {
            findings = plus(findings, Finding.of(FindingCode.NO_UNIT_EARNED, () -> noUnit(service)));
        }
        if (service.assistantMinutes() > 0) {
            if (!AssistantSplit.hasAssistants(service.discipline())) {
                findings = plus(findings, FindingCode.ASSISTANT_NOT_ALLOWED, noAssistants(service));
            } else if (table.isIn(CodeList.THERAPY_EVALUATION, service.code())) {
                findings = plus(findings, FindingCode.ASSISTANT_NOT_ALLOWED, evaluation(service));
            }
        }
        return findings;
    }

    private static String refusal(TimedService service) {
        if (service.therapistMinutes() < 0 || service.assistantMinutes() < 0) {
            String field = service.therapistMinutes() < 0 ? "therapistMinutes" : "assistantMinutes";
            return service.code() + ": " + field + " is negative: no unit";
        }
        return service.hasPossibleMinutes()
                ? service.code() + ": a timed service without minutes: no unit"
                : service.code() + ": more than the 1,440 minutes of a day: no unit";
    }

    private static String otherBase(TimedService service, CodeTiming timing) {
        return service.code() + " is timed by " + timing.description()
                + ": its minutes stay out of the total, and it is counted as 1 unit";
    }

    private static String unknown(TimedService service) {
        return service.code() + " is in no list of timed or untimed codes: 1 unit, minutes outside the total";
    }

    private static String noUnit(TimedService service) {
        return service.code() + ": " + Words.minutes(service.totalMinutes()) + " earn no unit";
    }

    private static String noAssistants(TimedService service) {
        return service.code() + ": Medicare has no assistant's modifier for " + Words.discipline(service.discipline())
                + "; the minutes count, and no unit is marked";
    }

    private static String evaluation(TimedService service) {
        return service.code() + ": an assistant may not furnish an evaluation";
    }

    private static List<Finding> plus(List<Finding> findings, FindingCode code, String message) {
        return plus(findings, Finding.of(code, message));
    }

    private static List<Finding> plus(List<Finding> findings, Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return more;
    }
}
