package io.github.medpay.history.rules;

import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.rule.FindingCode;

/** Manipulations by chiropractors: without AT they are maintenance, which Medicare does not pay. */
final class Manipulations {

    private Manipulations() {}

    static void judge(Judgement judgement) {
        for (int i = 0; i < judgement.size(); i++) {
            FurnishedService service = judgement.get(i);
            if (!service.isPrior()
                    && !service.has(RuleModifier.ACUTE_TREATMENT)
                    && service.isIn(CodeList.CHIROPRACTIC_MANIPULATION)) {
                judgement.say(
                        i,
                        FindingCode.CHIROPRACTIC_MAINTENANCE,
                        service.code() + " without AT is maintenance; AT would allow it, if the treatment is active");
            }
        }
    }
}
