package io.github.medpay.claim;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.history.PriorService;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/**
 * Which share of the patient acts on a priced line: by the lists of the policy of its date, by 33 beside an
 * annual wellness visit, by PT. Where 33 or PT changes nothing, the line says so.
 */
final class ChooseShare {

    private static final String BY_SCHEDULE = "its schedule says what the patient owes";

    private ChooseShare() {}

    static PatientShare of(ClaimWork work, LineWork line) {
        if (isIn(CodeList.PREVENTIVE, line)) {
            sayIdle(line, RuleModifier.SCREENING_TURNED_DIAGNOSTIC, "the patient owes nothing of it anyway");
            return PatientShare.PREVENTIVE;
        }
        if (line.terms().hasUnitPrice()) {
            sayIdle(line, RuleModifier.PREVENTIVE_SERVICE, BY_SCHEDULE);
            sayIdle(line, RuleModifier.SCREENING_TURNED_DIAGNOSTIC, BY_SCHEDULE);
            return PatientShare.OF_SCHEDULE;
        }
        boolean deductibleWaived = isIn(CodeList.PREVENTIVE_DEDUCTIBLE_WAIVED, line);
        if (!line.modifiers().isEmpty()) {
            PatientShare share = byModifier(work, line);
            if (share != PatientShare.USUAL) {
                return share;
            }
        }
        return deductibleWaived ? PatientShare.DEDUCTIBLE_WAIVED : PatientShare.USUAL;
    }

    private static PatientShare byModifier(ClaimWork work, LineWork line) {
        if (line.modifiers().has(RuleModifier.PREVENTIVE_SERVICE) && waives(work, line)) {
            return PatientShare.WITH_WELLNESS_VISIT;
        }
        if (isIn(CodeList.SCREENING_TURNED_DIAGNOSTIC, line)) {
            return line.modifiers().has(RuleModifier.SCREENING_TURNED_DIAGNOSTIC)
                    ? PatientShare.SCREENING_TURNED_DIAGNOSTIC
                    : PatientShare.USUAL;
        }
        sayIdle(
                line,
                RuleModifier.SCREENING_TURNED_DIAGNOSTIC,
                "it belongs to a procedure that a colorectal screening turned into, and to its anesthesia and sedation");
        return PatientShare.USUAL;
    }

    /** Whether 33 waives the shares; where it does not, the line says why. */
    private static boolean waives(ClaimWork work, LineWork line) {
        if (!isIn(CodeList.PREVENTIVE_WITH_WELLNESS_VISIT, line)) {
            sayIdle(line, RuleModifier.PREVENTIVE_SERVICE, "Medicare goes by its own list of preventive services");
            return false;
        }
        for (LineWork other : work.lines()) {
            if (other.isOpen() && other.date.equals(line.date) && isIn(CodeList.WELLNESS_VISIT, other)) {
                return true;
            }
        }
        sayIdle(
                line,
                RuleModifier.PREVENTIVE_SERVICE,
                hadWellnessVisit(work, line)
                        ? "the wellness visit of that date is on another claim, and both must be on one"
                        : "no wellness visit of that date is paid on the claim");
        return false;
    }

    private static boolean hadWellnessVisit(ClaimWork work, LineWork line) {
        for (PriorService prior : work.claim.history()) {
            if (prior.dateOfService().equals(line.date)
                    && ProcedureCode.isBillable(prior.code())
                    && line.policy().contains(CodeList.WELLNESS_VISIT, ProcedureCode.of(prior.code()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(CodeList list, LineWork line) {
        return line.policy().contains(list, line.code().toInt());
    }

    private static void sayIdle(LineWork line, RuleModifier modifier, String why) {
        if (line.modifiers().has(modifier)) {
            line.say(Finding.of(
                    FindingCode.SHARE_MODIFIER_WITHOUT_EFFECT,
                    line.name() + ": " + modifier.symbol() + " changes no share of the patient; " + why));
        }
    }
}
