package io.github.medpay.claim;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.ncci.NcciResult;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** The understood lines of a claim as the correct coding edits see them, and what these say. */
final class EditedLines {

    private final ClaimWork work;
    private final LineList lines;
    private final List<NcciLine> asked;
    private final NcciResult alone;

    EditedLines(ClaimWork work, NcciChecker checker) {
        this.work = work;
        this.lines = LineList.within(work.lines());
        this.asked = new ArrayList<>(work.lines().size());
        for (LineWork line : work.lines()) {
            if (line.isUnderstood()) {
                lines.add(line);
                ProcedureCode code = line.code();
                List<Modifier> modifiers = line.modifiers().modifiers();
                asked.add(new NcciLine(line.number, code, modifiers, line.units(), line.date));
            }
        }
        this.alone = checker.check(asked);
    }

    /** What the edits say of the claim alone, without what was billed before. */
    NcciResult alone() {
        return alone;
    }

    List<NcciLine> asked() {
        return asked;
    }

    LineWork get(int place) {
        return lines.get(place);
    }

    /** Says a finding where it belongs; a denial refuses the line. */
    void say(NcciFinding finding) {
        if (finding.line() == NcciFinding.WHOLE_CLAIM) {
            work.say(finding.finding());
        } else if (finding.isDenial()) {
            lines.get(finding.line()).refuse(Disposition.DENIED, finding.finding());
        } else if (!isSaid(lines.get(finding.line()), finding)) {
            lines.get(finding.line()).say(finding.finding());
        }
    }

    /** The modifier rules say of every line but a visit's that 25 is needless; the edits need not say it again. */
    private static boolean isSaid(LineWork line, NcciFinding finding) {
        return finding.code() == FindingCode.NCCI_MODIFIER_NEEDLESS
                && line.findings().stream().anyMatch(said -> said.code() == FindingCode.MODIFIER_25_NEEDLESS);
    }
}
