package io.github.medpay.internal.modifier;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Optional;

/** Modifiers that leave a line without an amount until a report is read. */
final class ReportNeeded {

    private ReportNeeded() {}

    static Optional<Finding> check(FeeScheduleEntry entry, ModifierSet modifiers, ModifierFactors factors) {
        if (modifiers.isEmpty()) {
            return Optional.empty();
        }
        if (isUnpriced(RuleModifier.REDUCED, modifiers, factors)) {
            return byReport(entry + ": 52 is paid by report");
        }
        if (isUnpriced(RuleModifier.DISCONTINUED, modifiers, factors)
                && entry.rowModifier() != RowModifier.DISCONTINUED) {
            return byReport(entry + " has no 53 row: individual consideration");
        }
        if (isUnpriced(RuleModifier.TEAM, modifiers, factors)) {
            return byReport(entry + ": a team of surgeons is paid by report");
        }
        if (modifiers.hasAny(factors.policy(), ModifierList.ASSISTANT_AT_SURGERY)
                && modifiers.has(RuleModifier.TWO_SURGEONS)) {
            return byReport(entry + ": an assistant beside co-surgeons is paid by review");
        }
        return Optional.empty();
    }

    /** A payer's own factor stands in for the report. */
    private static boolean isUnpriced(RuleModifier modifier, ModifierSet modifiers, ModifierFactors factors) {
        return modifiers.has(modifier) && factors.find(modifier) == null;
    }

    private static Optional<Finding> byReport(String message) {
        return Optional.of(Finding.of(FindingCode.BY_REPORT, message));
    }
}
