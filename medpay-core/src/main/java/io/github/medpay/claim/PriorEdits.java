package io.github.medpay.claim;

import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.NcciFinding;
import io.github.medpay.rule.FindingCode;
import java.util.HashSet;
import java.util.Set;

/**
 * The correct coding edits once more, with what was billed before on the same dates. After the global periods:
 * a procedure that a prior service denies opens its period all the same, so that one more prior service never makes another
 * line payable.
 */
final class PriorEdits implements Stage {

    private final NcciChecker checker;

    PriorEdits(NcciChecker checker) {
        this.checker = checker;
    }

    @Override
    public void apply(ClaimWork work) {
        if (!isNeeded(work)) {
            return;
        }
        EditedLines lines = new EditedLines(work);
        Set<NcciFinding> said = new HashSet<>(checker.check(lines.asked()).findings());
        for (NcciFinding finding :
                checker.check(lines.asked(), work.priors().lines()).findings()) {
            if (!said.contains(finding) && !isOverAlready(said, finding)) {
                lines.say(finding);
            }
        }
    }

    private static boolean isNeeded(ClaimWork work) {
        PriorServices priors = work.priors();
        return !priors.isEmpty()
                && work.lines().stream().anyMatch(line -> line.isUnderstood() && priors.hasOneOf(line.date));
    }

    /** Whether the line's own units are over the limit without those billed before. */
    private static boolean isOverAlready(Set<NcciFinding> said, NcciFinding finding) {
        return finding.code() == FindingCode.NCCI_MUE_EXCEEDED
                && said.stream().anyMatch(other -> other.line() == finding.line() && other.code() == finding.code());
    }
}
