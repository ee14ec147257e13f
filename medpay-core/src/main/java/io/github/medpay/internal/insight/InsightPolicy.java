package io.github.medpay.internal.insight;

import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import java.util.ArrayList;
import java.util.List;

/** What the policy says on the dates of a question. */
public final class InsightPolicy {

    private InsightPolicy() {}

    /** 59, and the modifiers that say more exactly what it says. */
    public static List<String> distinctService(PolicyPeriod policy) {
        List<String> modifiers = new ArrayList<>();
        modifiers.add(RuleModifier.SEPARATE_PROCEDURE.symbol());
        modifiers.addAll(policy.modifiers(ModifierList.DISTINCT_SERVICE));
        return modifiers;
    }

    /** Such as "59, XE, XP, XS or XU". */
    public static String oneOf(List<String> modifiers) {
        int last = modifiers.size() - 1;
        return last < 1
                ? String.join("", modifiers)
                : String.join(", ", modifiers.subList(0, last)) + " or " + modifiers.get(last);
    }
}
