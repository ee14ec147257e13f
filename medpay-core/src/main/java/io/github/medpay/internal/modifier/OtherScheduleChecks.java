package io.github.medpay.internal.modifier;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Modifiers on a line that the physician fee schedule does not pay: those that act on one of its rows have no row to act on.
 * They are said, and refuse nothing (a decision): payers ask for some of them beside a procedure. A role in anesthesia is an
 * error, as on any other code that is not anesthesia.
 */
final class OtherScheduleChecks {

    private static final RuleModifier[] OF_A_ROW = {
        RuleModifier.BILATERAL,
        RuleModifier.SURGICAL_CARE,
        RuleModifier.POSTOPERATIVE_CARE,
        RuleModifier.PREOPERATIVE_CARE,
        RuleModifier.RETURN_TO_OPERATING_ROOM,
        RuleModifier.TWO_SURGEONS,
        RuleModifier.TEAM
    };

    private static final ModifierList[] LISTS = {ModifierList.ASSISTANT_AT_SURGERY, ModifierList.TECHNICAL_REDUCTION};

    private OtherScheduleChecks() {}

    static void check(ProcedureCode code, ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        if (modifiers.isEmpty()) {
            return;
        }
        if (modifiers.hasAny(policy, ModifierList.ANESTHESIA_ROLE)) {
            IndicatorChecks.noAnesthesia(code, findings);
        }
        List<String> idle = idle(modifiers, policy);
        if (!idle.isEmpty()) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    code + " is not paid by the physician fee schedule; without effect: " + String.join(", ", idle)));
        }
        if (modifiers.has(RuleModifier.SEPARATE_VISIT)) {
            findings.accept(AdvisoryChecks.needless25(code));
        }
    }

    static void checkNoTherapy(
            ProcedureCode code, ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        if (modifiers.hasAny(policy, ModifierList.PLAN_OF_CARE)
                || modifiers.hasAny(policy, ModifierList.THERAPY_ASSISTANT)) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    code + " is no therapy service; a therapy modifier does not change its price"));
        }
    }

    private static List<String> idle(ModifierSet modifiers, PolicyPeriod policy) {
        List<String> idle = new ArrayList<>(0);
        for (RuleModifier modifier : OF_A_ROW) {
            if (modifiers.has(modifier)) {
                idle.add(modifier.symbol());
            }
        }
        for (ModifierList list : LISTS) {
            for (String symbol : modifiers.symbols()) {
                if (policy.contains(list, symbol)) {
                    idle.add(symbol);
                }
            }
        }
        return idle;
    }
}
