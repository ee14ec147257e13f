package io.github.medpay.modifier;

import static io.github.medpay.modifier.KnownModifier.BILATERAL;
import static io.github.medpay.modifier.KnownModifier.OCCUPATIONAL_ASSISTANT;
import static io.github.medpay.modifier.KnownModifier.PHYSICAL_ASSISTANT;
import static io.github.medpay.modifier.KnownModifier.PLAN_OCCUPATIONAL;
import static io.github.medpay.modifier.KnownModifier.PLAN_PHYSICAL;
import static io.github.medpay.modifier.KnownModifier.POSTOPERATIVE_CARE;
import static io.github.medpay.modifier.KnownModifier.PROFESSIONAL_COMPONENT;
import static io.github.medpay.modifier.KnownModifier.SEPARATE_PROCEDURE;
import static io.github.medpay.modifier.KnownModifier.SURGICAL_CARE;
import static io.github.medpay.modifier.KnownModifier.TEAM;
import static io.github.medpay.modifier.KnownModifier.TECHNICAL_COMPONENT;
import static io.github.medpay.modifier.KnownModifier.TWO_SURGEONS;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;

/** Modifiers that exclude each other, whatever the code (RULES §8). */
final class ModifierConflicts {

    private ModifierConflicts() {}

    static void check(ModifierSet modifiers, Consumer<Finding> findings) {
        if (modifiers.isEmpty()) {
            return;
        }
        both(modifiers, PROFESSIONAL_COMPONENT, TECHNICAL_COMPONENT, findings);
        both(modifiers, SURGICAL_CARE, POSTOPERATIVE_CARE, findings);
        both(modifiers, TWO_SURGEONS, TEAM, findings);
        both(modifiers, PHYSICAL_ASSISTANT, OCCUPATIONAL_ASSISTANT, findings);
        if (modifiers.has(BILATERAL) && modifiers.hasAny(ModifierGroup.SIDES)) {
            conflict("50 with LT or RT", findings);
        }
        if (modifiers.has(SEPARATE_PROCEDURE) && modifiers.hasAny(ModifierGroup.SEPARATE)) {
            conflict("59 with XE, XP, XS or XU", findings);
        }
        if (modifiers.has(PROFESSIONAL_COMPONENT) && modifiers.hasAny(ModifierGroup.TECHNICAL_REDUCTIONS)) {
            conflict("26 with FX, FY or CT, which act on the technical component", findings);
        }
        several(modifiers, ModifierGroup.ASSISTANTS, "80, 81, 82, AS", findings);
        several(modifiers, ModifierGroup.ANESTHESIA_ROLE, "AA, AD, QK, QX, QY, QZ", findings);
        several(modifiers, ModifierGroup.PLANS_OF_CARE, "GN, GO, GP", findings);
        facilityOnly(modifiers, findings);
        assistants(modifiers, findings);
    }

    private static void both(
            ModifierSet modifiers, KnownModifier first, KnownModifier second, Consumer<Finding> findings) {
        if (modifiers.has(first) && modifiers.has(second)) {
            conflict(first.symbol() + " with " + second.symbol(), findings);
        }
    }

    private static void several(ModifierSet modifiers, ModifierGroup group, String names, Consumer<Finding> findings) {
        if (modifiers.count(group) > 1) {
            conflict("more than one of " + names, findings);
        }
    }

    private static void facilityOnly(ModifierSet modifiers, Consumer<Finding> findings) {
        if (modifiers.hasAny(ModifierGroup.FACILITY_CLAIM)) {
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
