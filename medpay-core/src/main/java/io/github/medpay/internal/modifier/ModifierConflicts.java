package io.github.medpay.internal.modifier;

import static io.github.medpay.internal.code.RuleModifier.BILATERAL;
import static io.github.medpay.internal.code.RuleModifier.OCCUPATIONAL_ASSISTANT;
import static io.github.medpay.internal.code.RuleModifier.PHYSICAL_ASSISTANT;
import static io.github.medpay.internal.code.RuleModifier.PLAN_OCCUPATIONAL;
import static io.github.medpay.internal.code.RuleModifier.PLAN_PHYSICAL;
import static io.github.medpay.internal.code.RuleModifier.POSTOPERATIVE_CARE;
import static io.github.medpay.internal.code.RuleModifier.PROFESSIONAL_COMPONENT;
import static io.github.medpay.internal.code.RuleModifier.SEPARATE_PROCEDURE;
import static io.github.medpay.internal.code.RuleModifier.SURGICAL_CARE;
import static io.github.medpay.internal.code.RuleModifier.TEAM;
import static io.github.medpay.internal.code.RuleModifier.TECHNICAL_COMPONENT;
import static io.github.medpay.internal.code.RuleModifier.TWO_SURGEONS;

import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;

/** Modifiers that exclude each other, whatever the code (a decision; see docs/interpretation.md). */
final class ModifierConflicts {

    private ModifierConflicts() {}

    static void check(ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        if (modifiers.size() > 1) {
            conflicts(modifiers, policy, findings);
        }
        if (!modifiers.isEmpty()) {
            facilityOnly(modifiers, policy, findings);
            assistants(modifiers, findings);
        }
    }

    private static void conflicts(ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        both(modifiers, PROFESSIONAL_COMPONENT, TECHNICAL_COMPONENT, findings);
        both(modifiers, SURGICAL_CARE, POSTOPERATIVE_CARE, findings);
        both(modifiers, TWO_SURGEONS, TEAM, findings);
        both(modifiers, PHYSICAL_ASSISTANT, OCCUPATIONAL_ASSISTANT, findings);
        if (modifiers.has(BILATERAL) && modifiers.hasAny(policy, ModifierList.SIDE)) {
            conflict("50 with LT or RT", findings);
        }
        if (modifiers.has(SEPARATE_PROCEDURE) && modifiers.hasAny(policy, ModifierList.DISTINCT_SERVICE)) {
            conflict("59 with XE, XP, XS or XU", findings);
        }
        if (modifiers.has(PROFESSIONAL_COMPONENT) && modifiers.hasAny(policy, ModifierList.TECHNICAL_REDUCTION)) {
            conflict("26 with FX, FY or CT, which act on the technical component", findings);
        }
        several(modifiers, policy, ModifierList.ASSISTANT_AT_SURGERY, findings);
        several(modifiers, policy, ModifierList.ANESTHESIA_ROLE, findings);
        several(modifiers, policy, ModifierList.PLAN_OF_CARE, findings);
    }

    private static void both(
            ModifierSet modifiers, RuleModifier first, RuleModifier second, Consumer<Finding> findings) {
        if (modifiers.has(first) && modifiers.has(second)) {
            conflict(first.symbol() + " with " + second.symbol(), findings);
        }
    }

    private static void several(
            ModifierSet modifiers, PolicyPeriod policy, ModifierList list, Consumer<Finding> findings) {
        if (modifiers.count(policy, list) > 1) {
            conflict("more than one of " + String.join(", ", policy.modifiers(list)), findings);
        }
    }

    private static void facilityOnly(ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> findings) {
        if (modifiers.hasAny(policy, ModifierList.FACILITY_CLAIM)) {
            findings.accept(
                    Finding.of(FindingCode.MODIFIER_FACILITY_ONLY, "PN, PO, 73 and 74 belong to facility claims"));
        }
    }

    private static void assistants(ModifierSet modifiers, Consumer<Finding> findings) {
        if (modifiers.has(PHYSICAL_ASSISTANT) && !modifiers.has(PLAN_PHYSICAL)) {
            findings.accept(Finding.of(FindingCode.ASSISTANT_MODIFIER_WITHOUT_PLAN, "CQ needs GP"));
        }
        if (modifiers.has(OCCUPATIONAL_ASSISTANT) && !modifiers.has(PLAN_OCCUPATIONAL)) {
            findings.accept(Finding.of(FindingCode.ASSISTANT_MODIFIER_WITHOUT_PLAN, "CO needs GO"));
        }
    }

    private static void conflict(String what, Consumer<Finding> findings) {
        findings.accept(Finding.of(FindingCode.MODIFIER_CONFLICT, "modifiers exclude each other: " + what));
    }
}
