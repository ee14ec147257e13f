package io.github.medpay.insight.impact;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change does to a visit and to a year. */
@JsonPropertyOrder({"change", "before", "after", "perVisit", "perYear", "volume", "complete", "findings", "basis"})
public final class Impact {

    private final String change;
    private final VisitAmounts before;
    private final VisitAmounts after;
    private final VisitAmounts perVisit;
    private final VisitAmounts perYear;
    private final VisitVolume volume;
    private final boolean complete;
    private final List<Finding> findings;
    private final Basis basis;

    Impact(
            String change,
            VisitAmounts before,
            VisitAmounts after,
            VisitAmounts perVisit,
            VisitAmounts perYear,
            VisitVolume volume,
            boolean complete,
            List<Finding> findings,
            Basis basis) {
        this.change = Objects.requireNonNull(change, "change");
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.perVisit = Objects.requireNonNull(perVisit, "perVisit");
        this.perYear = Objects.requireNonNull(perYear, "perYear");
        this.volume = Objects.requireNonNull(volume, "volume");
        this.findings = List.copyOf(findings);
        this.basis = Objects.requireNonNull(basis, "basis");
        this.complete = complete;
    }

    /** {@return the change in words} */
    @JsonProperty("change")
    public String change() {
        return change;
    }

    /** {@return what the visit brings before it} */
    @JsonProperty("before")
    public VisitAmounts before() {
        return before;
    }

    /** {@return what it brings after it} */
    @JsonProperty("after")
    public VisitAmounts after() {
        return after;
    }

    /** {@return after less before} */
    @JsonProperty("perVisit")
    public VisitAmounts perVisit() {
        return perVisit;
    }

    /** {@return the difference × visits of the year} */
    @JsonProperty("perYear")
    public VisitAmounts perYear() {
        return perYear;
    }

    /** {@return the visits of the year} */
    @JsonProperty("volume")
    public VisitVolume volume() {
        return volume;
    }

    /** {@return false where a line of either claim has no amount, so that the difference leaves something out} */
    @JsonProperty("complete")
    public boolean complete() {
        return complete;
    }

    /**
     * {@return what must be true or recorded for the change to be right, and what the priced claim after it says that
     * the one before it does not}
     */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Impact same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "Impact" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(change, before, after, perVisit, perYear, volume, complete, findings, basis);
    }
}
