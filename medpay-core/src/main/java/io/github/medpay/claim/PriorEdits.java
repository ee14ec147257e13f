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
        EditedLines lines = work.edited();
        Set<NcciFinding> said = new HashSet<>(lines.alone().findings());
        for (NcciFinding finding :
                checker.check(lines.asked(), work.priors().lines()).findings()) {
            if (!said.contains(finding) && !isOverAlready(said, finding)) {
                lines.say(finding);
            }
        }
    }

    private static boolean isNeeded(ClaimWork work) {
        PriorServices priors = work.priors();
        if (priors.isEmpty()) {
            return false;
        }
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && priors.hasOneOf(line.date)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line's own units are over the limit without those billed before. */
    private static boolean isOverAlready(Set<NcciFinding> said, NcciFinding finding) {
        if (finding.code() != FindingCode.NCCI_MUE_EXCEEDED) {
            return false;
        }
        for (NcciFinding other : said) {
            if (other.line() == finding.line() && other.code() == finding.code()) {
                return true;
            }
        }
        return false;
    }
}
