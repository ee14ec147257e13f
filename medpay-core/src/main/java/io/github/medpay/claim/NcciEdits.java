package io.github.medpay.claim;

import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** The correct coding edits (RULES §6, §10). Every line takes part but those that are invalid or unknown. */
final class NcciEdits implements Stage {

    private final NcciChecker checker;

    NcciEdits(NcciChecker checker) {
        this.checker = checker;
    }

    @Override
    public void apply(ClaimWork work) {
        List<LineWork> lines = new ArrayList<>(work.lines().size());
        List<NcciLine> asked = new ArrayList<>(work.lines().size());
        for (LineWork line : work.lines()) {
            if (line.isUnderstood()) {
                lines.add(line);
                asked.add(
                        new NcciLine(line.number, line.code(), line.modifiers().modifiers(), line.units(), line.date));
            }
        }
        if (asked.isEmpty()) {
            return;
        }
        NcciResult result = checker.check(asked);
        if (result.isEmpty()) {
            return;
        }
        for (NcciFinding finding : result.findings()) {
            if (finding.line() == NcciFinding.WHOLE_CLAIM) {
                work.say(finding.finding());
            } else if (finding.isDenial()) {
                lines.get(finding.line()).refuse(Disposition.DENIED, finding.finding());
            } else if (!isSaid(lines.get(finding.line()), finding)) {
                lines.get(finding.line()).say(finding.finding());
            }
        }
        sayRefusedColumnOne(lines, result);
    }

    /** The modifier rules say of every line but a visit's that 25 is needless; the edits need not say it again. */
    private static boolean isSaid(LineWork line, NcciFinding finding) {
        return finding.code() == FindingCode.NCCI_MODIFIER_NEEDLESS
                && line.findings().stream().anyMatch(said -> said.code() == FindingCode.MODIFIER_25_NEEDLESS);
    }

    private static void sayRefusedColumnOne(List<LineWork> lines, NcciResult result) {
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
