package io.github.medpay.history.rules;

import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.policy.PolicyValue;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Visits of new patients: a patient is new where nobody of the group and specialty saw the patient in the years before
 * (Claims Processing Manual ch. 12 §30.6.7). On the day itself nothing tells which service came first.
 */
final class NewPatients {

    private NewPatients() {}

    static void judge(Judgement judgement) {
        for (int i = 0; i < judgement.size(); i++) {
            FurnishedService visit = judgement.get(i);
            if (!visit.isPrior() && visit.isIn(CodeList.NEW_PATIENT_VISIT)) {
                FurnishedService seen = lastSeen(judgement, visit);
                if (seen != null) {
                    judgement.say(i, FindingCode.PATIENT_ESTABLISHED, message(visit, seen));
                }
            }
        }
    }

    private static @Nullable FurnishedService lastSeen(Judgement judgement, FurnishedService visit) {
        int years = visit.policy().number(PolicyNumber.NEW_PATIENT_YEARS);
        FurnishedService last = null;
        for (int i = 0; i < judgement.size(); i++) {
            FurnishedService service = judgement.get(i);
            if (service.practitioner() == visit.practitioner()
                    && service.date().isBefore(visit.date())
                    && visit.date().isBefore(service.date().plusYears(years))
                    && isFaceToFace(service, visit.policy())
                    && (last == null || isBetter(service, last))) {
                last = service;
            }
        }
        return last;
    }

    private static boolean isFaceToFace(FurnishedService service, PolicyPeriod policy) {
        return service.isProcedure() || policy.contains(CodeList.GLOBAL_PACKAGE_VISIT, service.code());
    }

    /** Later; of one day the first by code. */
    private static boolean isBetter(FurnishedService service, FurnishedService last) {
        LocalDate date = service.date();
        return date.isAfter(last.date())
                || (date.equals(last.date()) && service.code().compareTo(last.code()) < 0);
    }

    private static String message(FurnishedService visit, FurnishedService seen) {
        String instead = visit.policy()
                .find(CodeList.NEW_PATIENT_VISIT, visit.code())
                .map(PolicyValue::note)
                .orElse("");
        return visit.code() + " is for new patients, and " + seen.name() + " was less than "
                + visit.policy().number(PolicyNumber.NEW_PATIENT_YEARS) + " years before"
                + (instead.isEmpty() ? "" : "; an established patient's visit is " + instead);
    }
}
