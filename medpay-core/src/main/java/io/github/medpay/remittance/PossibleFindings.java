package io.github.medpay.remittance;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which findings some billed lines can have, by their codes and modifiers: where these cannot tell, all. */
final class PossibleFindings {

    private final PolicyPeriod policy;
    private final Set<ProcedureCode> codes = new HashSet<>();
    private final Set<String> modifiers = new HashSet<>();

    PossibleFindings(List<ClaimLine> billed, List<RemittanceLine> remitted, PolicyPeriod policy) {
        this.policy = policy;
        for (ClaimLine line : billed) {
            modifiers.addAll(line.modifiers());
            ProcedureCode.findBillable(line.code()).ifPresent(codes::add);
        }
        remitted.forEach(line -> modifiers.addAll(line.modifiers()));
    }

    boolean hold(FindingCode finding) {
        return switch (finding) {
            case PREOPERATIVE_CARE_NOT_PAYABLE -> has(RuleModifier.PREOPERATIVE_CARE);
            case CO_SURGEON_NOT_PAID -> has(RuleModifier.TWO_SURGEONS);
            case TEAM_NOT_PAID -> has(RuleModifier.TEAM);
            case ASSISTANT_NOT_PAID -> hasAny(ModifierList.ASSISTANT_AT_SURGERY);
            case ASSISTANT_MODIFIER_WITHOUT_PLAN -> hasAny(ModifierList.THERAPY_ASSISTANT);
            case MODIFIER_FACILITY_ONLY -> hasAny(ModifierList.FACILITY_CLAIM);
            case WRONG_SURGERY -> hasAny(ModifierList.WRONG_SURGERY);
            case LIABILITY_DENIED -> hasAny(ModifierList.DENIED_LIABILITY);
            case CHIROPRACTIC_MAINTENANCE -> isAny(CodeList.CHIROPRACTIC_MANIPULATION);
            case VISIT_COMPLEXITY_ALONE, VISIT_COMPLEXITY_WITH_25 -> isAny(CodeList.VISIT_COMPLEXITY_ADD_ON);
            case PATIENT_ESTABLISHED -> isAny(CodeList.NEW_PATIENT_VISIT);
            case GLOBAL_PACKAGE_VISIT -> isAny(CodeList.GLOBAL_PACKAGE_VISIT);
            case GLOBAL_PACKAGE_PROCEDURE ->
                codes.stream().anyMatch(code -> !policy.contains(CodeList.GLOBAL_PACKAGE_VISIT, code));
            default -> true;
        };
    }

    private boolean has(RuleModifier modifier) {
        return modifiers.contains(modifier.symbol());
    }

    private boolean hasAny(ModifierList list) {
        return !Collections.disjoint(modifiers, policy.modifiers(list));
    }

    private boolean isAny(CodeList list) {
        return codes.stream().anyMatch(code -> policy.contains(list, code));
    }
}
