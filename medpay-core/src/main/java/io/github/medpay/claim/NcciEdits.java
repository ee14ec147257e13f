package io.github.medpay.claim;

import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/** The correct coding edits. Every line takes part but those that are invalid or unknown. */
final class NcciEdits implements Stage {

    private final NcciChecker checker;

    NcciEdits(NcciChecker checker) {
        this.checker = checker;
    }

    @Override
    public void apply(ClaimWork work) {
        EditedLines lines = new EditedLines(work, checker);
        work.edited(lines);
        NcciResult result = lines.alone();
        for (NcciFinding finding : result.findings()) {
            lines.say(finding);
        }
        sayRefusedColumnOne(lines, result);
    }

    private static void sayRefusedColumnOne(EditedLines lines, NcciResult result) {
        for (NcciFinding finding : result.findings()) {
            if (finding.isDenial() && finding.otherLine() != NcciFinding.NO_LINE) {
                LineWork columnOne = lines.get(finding.otherLine());
                if (!columnOne.isOpen()) {
                    lines.get(finding.line())
                            .say(Finding.of(
                                    FindingCode.NCCI_COLUMN_ONE_REFUSED,
                                    "line " + columnOne.number + " of column 1 is itself not paid; the edit stands"));
                }
            }
        }
    }
}
