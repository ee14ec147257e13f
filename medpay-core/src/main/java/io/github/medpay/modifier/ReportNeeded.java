package io.github.medpay.modifier;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Optional;

/** Modifiers that leave a line without an amount until a report is read (RULES §3E). */
final class ReportNeeded {

    private ReportNeeded() {}

    static Optional<Finding> check(FeeScheduleEntry entry, ModifierSet modifiers) {
        if (modifiers.isEmpty()) {
            return Optional.empty();
        }
        if (modifiers.has(KnownModifier.REDUCED)) {
            return byReport(entry + ": 52 is paid by report");
        }
        if (modifiers.has(KnownModifier.DISCONTINUED) && entry.rowModifier() != RowModifier.DISCONTINUED) {
            return byReport(entry + " has no 53 row: individual consideration");
        }
        if (modifiers.has(KnownModifier.TEAM)) {
            return byReport(entry + ": a team of surgeons is paid by report");
        }
        if (modifiers.hasAny(ModifierGroup.ASSISTANTS) && modifiers.has(KnownModifier.TWO_SURGEONS)) {
            return byReport(entry + ": an assistant beside co-surgeons is paid by review");
        }
        return Optional.empty();
    }

    private static Optional<Finding> byReport(String message) {
        return Optional.of(Finding.of(FindingCode.BY_REPORT, message));
    }
}
