package io.github.medpay.internal.modifier;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which row of a code the modifiers ask for: 26, TC, 53 or the whole service (CMS record layout). */
final class RowChoice {

    private RowChoice() {}

    static @Nullable FeeScheduleEntry choose(
            FeeSchedule schedule, ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        RowModifier part = part(modifiers);
        FeeScheduleEntry entry = schedule.find(code, part).orElse(null);
        if (entry == null && part == RowModifier.DISCONTINUED) {
            part = RowModifier.GLOBAL;
            entry = schedule.find(code, part).orElse(null);
        }
        if (entry == null) {
            explain(schedule, code, part, findings);
        } else if (!isAllowed(entry, part)) {
            notAllowed(entry, part, findings);
        }
        return entry;
    }

    private static RowModifier part(ModifierSet modifiers) {
        if (modifiers.isEmpty()) {
            return RowModifier.GLOBAL;
        }
        if (modifiers.has(RuleModifier.PROFESSIONAL_COMPONENT)) {
            return RowModifier.PROFESSIONAL;
        }
        if (modifiers.has(RuleModifier.TECHNICAL_COMPONENT)) {
            return RowModifier.TECHNICAL;
        }
        return modifiers.has(RuleModifier.DISCONTINUED) ? RowModifier.DISCONTINUED : RowModifier.GLOBAL;
    }

    private static void explain(
            FeeSchedule schedule, ProcedureCode code, RowModifier part, Consumer<Finding> findings) {
        List<FeeScheduleEntry> rows = schedule.rowsOf(code);
        if (!rows.isEmpty() && part != RowModifier.GLOBAL && !isAllowed(rows.get(0), part)) {
            notAllowed(rows.get(0), part, findings);
            return;
        }
        findings.accept(Finding.of(
                rows.isEmpty() ? FindingCode.CODE_UNKNOWN : FindingCode.ROW_UNKNOWN,
                schedule.describeUnknown(code, part)));
    }

    /** Of a code without any row: there is no part of it that 26 or TC could ask for. */
    static void checkWithoutRows(ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        RowModifier part = part(modifiers);
        if (part == RowModifier.PROFESSIONAL || part == RowModifier.TECHNICAL) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_NOT_ALLOWED,
                    code + ": " + part.symbol()
                            + " goes with a row of the physician fee schedule, and the code has none"));
        }
    }

    private static void notAllowed(FeeScheduleEntry row, RowModifier part, Consumer<Finding> findings) {
        findings.accept(Finding.of(
                FindingCode.MODIFIER_NOT_ALLOWED,
                row.code() + ": " + part.symbol() + " does not go with PC/TC indicator "
                        + row.pcTc().symbol()));
    }

    private static boolean isAllowed(FeeScheduleEntry row, RowModifier part) {
        return switch (part) {
            case PROFESSIONAL ->
                row.pcTc() == PcTcIndicator.DIAGNOSTIC_TEST || row.pcTc() == PcTcIndicator.LABORATORY_PHYSICIAN;
            case TECHNICAL -> row.pcTc() == PcTcIndicator.DIAGNOSTIC_TEST;
            case GLOBAL, DISCONTINUED -> true;
        };
    }
}
