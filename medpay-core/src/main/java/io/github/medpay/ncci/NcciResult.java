package io.github.medpay.ncci;

import java.util.ArrayList;
import java.util.List;

/**
 * The findings of one check, in the order of the lines, those about the whole claim first.
 *
 * @param findings all findings
 */
public record NcciResult(List<NcciFinding> findings) {

    static final NcciResult EMPTY = new NcciResult(List.of());

    /**
     * Copies the list.
     *
     * @param findings all findings
     */
    public NcciResult {
        findings = List.copyOf(findings);
    }

    /**
     * Whether nothing was found.
     *
     * @return true if there is no finding at all
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * The findings of a line.
     *
     * @param line index in the list that was checked, or {@link NcciFinding#WHOLE_CLAIM}
     * @return its findings; empty where there is none
     */
    public List<NcciFinding> of(int line) {
        if (findings.isEmpty()) {
            return findings;
        }
        List<NcciFinding> result = new ArrayList<>();
        for (NcciFinding finding : findings) {
            if (finding.line() == line) {
                result.add(finding);
            }
        }
        return result;
    }

    /**
     * Whether a line is denied.
     *
     * @param line index in the list that was checked
     * @return true if one of its findings is a denial
     */
    public boolean isDenied(int line) {
        for (NcciFinding finding : findings) {
            if (finding.line() == line && finding.isDenial()) {
                return true;
            }
        }
        return false;
    }
}
