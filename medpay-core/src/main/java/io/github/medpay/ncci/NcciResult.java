package io.github.medpay.ncci;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings of one check, in the order of the lines, those about the whole claim first. */
@JsonPropertyOrder({"findings", "empty"})
public final class NcciResult {

    private final List<NcciFinding> findings;

    NcciResult(List<NcciFinding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** {@return all findings} */
    @JsonProperty("findings")
    public List<NcciFinding> findings() {
        return findings;
    }

    static final NcciResult EMPTY = new NcciResult(List.of());

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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NcciResult same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "NcciResult" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(findings);
    }
}
