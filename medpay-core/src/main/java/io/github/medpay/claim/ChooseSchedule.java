package io.github.medpay.claim;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which schedule pays a line: finds its row, and the terms on which it is paid. A row of status E or X, and a
 * code without a row, are looked for in the tables of drugs, of laboratory tests, and of CMS's pricing indicators.
 */
final class ChooseSchedule {

    /** The row of the physician fee schedule, and how the line is paid; both null where no table knows the code. */
    record Choice(
            @Nullable FeeScheduleEntry entry, @Nullable Terms terms) {

        static final Choice NONE = new Choice(null, null);
    }

    /** Findings that are said later, if at all. */
    private record Collected(List<Finding> findings) implements Consumer<Finding> {

        @Override
        public void accept(Finding finding) {
            findings.add(finding);
        }
    }

    private final OtherTerms others;

    ChooseSchedule(OtherTerms others) {
        this.others = others;
    }

    Choice choose(ClaimWork work, LineWork line, FeeSchedule schedule, ProcedureCode code) {
        List<Finding> findings = new ArrayList<>(0);
        FeeScheduleEntry entry = line.rules().row(schedule, code, line.modifiers(), new Collected(findings));
        if (entry != null && isPhysician(entry.status())) {
            line.sayAll(findings);
            return new Choice(entry, Terms.PHYSICIAN);
        }
        Terms other = entry == null && hasPhysicianRow(schedule, code) ? null : others.find(work, line, entry, code);
        if (other == null) {
            line.sayAll(findings);
            return entry == null ? Choice.NONE : new Choice(entry, Terms.PHYSICIAN);
        }
        for (Finding finding : findings) {
            if (finding.code() == FindingCode.CODE_UNKNOWN) {
                line.rules().checkWithoutRows(code, line.modifiers(), line);
            } else if (finding.code() != FindingCode.ROW_UNKNOWN) {
                line.say(finding);
            }
        }
        return new Choice(entry, other);
    }

    /** Whether the code has rows, but not the one that the modifiers ask for. */
    private static boolean hasPhysicianRow(FeeSchedule schedule, ProcedureCode code) {
        List<FeeScheduleEntry> rows = schedule.rowsOf(code);
        return !rows.isEmpty() && isPhysician(rows.get(0).status());
    }

    private static boolean isPhysician(StatusCode status) {
        return status != StatusCode.EXCLUDED && status != StatusCode.STATUTORY_EXCLUSION;
    }
}
