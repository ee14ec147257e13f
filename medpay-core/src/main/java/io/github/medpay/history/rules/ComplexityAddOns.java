package io.github.medpay.history.rules;

import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;

/**
 * The add-on for complexity of a visit: it needs a paid visit of its date on the claim, and that visit carries no 25 but
 * beside a preventive service (Claims Processing Manual ch. 12 §30.6.7).
 */
final class ComplexityAddOns {

    private ComplexityAddOns() {}

    static void judge(Judgement judgement) {
        for (int i = 0; i < judgement.size(); i++) {
            FurnishedService addOn = judgement.get(i);
            if (!addOn.isPrior() && addOn.isIn(CodeList.VISIT_COMPLEXITY_ADD_ON)) {
                judge(judgement, i, addOn);
            }
        }
    }

    private static void judge(Judgement judgement, int place, FurnishedService addOn) {
        boolean present = false;
        boolean paid = false;
        boolean plain = false;
        for (int i = 0; i < judgement.size(); i++) {
            if (isBeside(judgement.get(i), addOn) && judgement.get(i).isIn(CodeList.VISIT_COMPLEXITY_BASE)) {
                present = true;
                paid |= judgement.isPaid(i);
                plain |= judgement.isPaid(i) && !judgement.get(i).has(RuleModifier.SEPARATE_VISIT);
            }
        }
        if (!paid) {
            judgement.say(
                    place,
                    FindingCode.VISIT_COMPLEXITY_ALONE,
                    addOn.code()
                            + (present
                                    ? ": the visit of its date is not paid, and neither is the add-on"
                                    : ": no visit that it belongs to is on the claim on its date"));
        } else if (!plain && !isAllowedByPrevention(judgement, addOn)) {
            judgement.say(place, FindingCode.VISIT_COMPLEXITY_WITH_25, with25(addOn));
        }
    }

    private static boolean isBeside(FurnishedService service, FurnishedService addOn) {
        return !service.isPrior() && service.date().equals(addOn.date());
    }

    private static boolean isAllowedByPrevention(Judgement judgement, FurnishedService addOn) {
        PolicyPeriod policy = addOn.policy();
        for (int i = 0; i < judgement.size() && preventionCounts(policy); i++) {
            FurnishedService service = judgement.get(i);
            if (isBeside(service, addOn) && isPreventive(service, policy)) {
                return true;
            }
        }
        return false;
    }

    private static boolean preventionCounts(PolicyPeriod policy) {
        return policy.number(PolicyNumber.VISIT_COMPLEXITY_BESIDE_PREVENTIVE) > 0;
    }

    private static boolean isPreventive(FurnishedService service, PolicyPeriod policy) {
        return service.vaccine()
                || policy.contains(CodeList.PREVENTIVE, service.code())
                || policy.contains(CodeList.PREVENTIVE_DEDUCTIBLE_WAIVED, service.code())
                || policy.contains(CodeList.VACCINE_ADMINISTRATION, service.code())
                || policy.contains(CodeList.WELLNESS_VISIT, service.code());
    }

    private static String with25(FurnishedService addOn) {
        return addOn.code() + " is not paid beside a visit with 25"
                + (preventionCounts(addOn.policy())
                        ? ", unless a preventive service, a vaccine or its administration, or an annual wellness visit is on"
                                + " its date"
                        : "");
    }
}
