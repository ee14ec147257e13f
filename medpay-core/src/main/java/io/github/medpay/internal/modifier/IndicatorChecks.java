package io.github.medpay.internal.modifier;

import io.github.medpay.fee.AssistantIndicator;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.fee.CoSurgeonIndicator;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;

/** Modifiers that a code's indicators do not allow: errors of form (CMS record layout). */
final class IndicatorChecks {

    private IndicatorChecks() {}

    static void check(BilledService service, PolicyPeriod policy, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        ModifierSet modifiers = service.modifiers();
        if (!modifiers.isEmpty()) {
            bilateral(service, findings);
            surgeons(service, policy, findings);
            splitCare(service, findings);
            if (modifiers.has(RuleModifier.MULTIPLE) && entry.globalPeriod() == GlobalPeriod.ADD_ON) {
                refuse(entry + ": 51 does not go with an add-on code (ZZZ)", findings);
            }
            if (modifiers.hasAny(policy, ModifierList.ANESTHESIA_ROLE) && entry.status() != StatusCode.ANESTHESIA) {
                noAnesthesia(entry, findings);
            }
        }
        if (service.isAlwaysTherapy() && !modifiers.hasAny(policy, ModifierList.PLAN_OF_CARE)) {
            findings.accept(Finding.of(
                    FindingCode.PLAN_OF_CARE_MODIFIER_MISSING, entry + " is always therapy and needs GN, GO or GP"));
        }
    }

    static void noAnesthesia(Object name, Consumer<Finding> findings) {
        refuse(name + ": AA, AD, QK, QX, QY and QZ go with anesthesia codes (status J)", findings);
    }

    private static void bilateral(BilledService service, Consumer<Finding> findings) {
        if (!service.has(RuleModifier.BILATERAL)) {
            return;
        }
        FeeScheduleEntry entry = service.entry();
        if (entry.bilateral() == BilateralIndicator.NOT_APPLICABLE) {
            refuse(entry + ": 50 does not apply (bilateral indicator 9)", findings);
        }
        if (service.units() != 1) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_CONFLICT,
                    entry + ": 50 stands for both sides on one line of 1 unit, not " + service.units()));
        }
    }

    private static void surgeons(BilledService service, PolicyPeriod policy, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        if (service.has(RuleModifier.TWO_SURGEONS) && entry.coSurgeon() == CoSurgeonIndicator.NOT_APPLICABLE) {
            refuse(entry + ": 62 does not apply (co-surgeon indicator 9)", findings);
        }
        if (service.modifiers().hasAny(policy, ModifierList.ASSISTANT_AT_SURGERY)
                && entry.assistant() == AssistantIndicator.NOT_APPLICABLE) {
            refuse(entry + ": 80, 81, 82 and AS do not apply (assistant indicator 9)", findings);
        }
    }

    private static void splitCare(BilledService service, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        share(service, RuleModifier.SURGICAL_CARE, entry.intraoperativePercent(), findings);
        share(service, RuleModifier.POSTOPERATIVE_CARE, entry.postoperativePercent(), findings);
        share(service, RuleModifier.PREOPERATIVE_CARE, entry.preoperativePercent(), findings);
        share(service, RuleModifier.RETURN_TO_OPERATING_ROOM, entry.intraoperativePercent(), findings);
    }

    private static void share(BilledService service, RuleModifier modifier, int percent, Consumer<Finding> findings) {
        if (percent == 0 && service.has(modifier)) {
            refuse(service.entry() + ": " + modifier.symbol() + " has no share, the package does not divide", findings);
        }
    }

    private static void refuse(String message, Consumer<Finding> findings) {
        findings.accept(Finding.of(FindingCode.MODIFIER_NOT_ALLOWED, message));
    }
}
