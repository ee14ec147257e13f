package io.github.medpay.insight.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two to five codes side by side. */
@JsonPropertyOrder({"context", "codes", "therapyRanking", "pairs", "findings", "basis"})
public final class CodesSideBySide {

    private final ServiceContext context;
    private final List<CodeFacts> codes;
    private final List<ProcedureCode> therapyRanking;
    private final List<CodePair> pairs;
    private final List<Finding> findings;
    private final Basis basis;

    CodesSideBySide(
            ServiceContext context,
            List<CodeFacts> codes,
            List<ProcedureCode> therapyRanking,
            List<CodePair> pairs,
            List<Finding> findings,
            Basis basis) {
        this.context = Objects.requireNonNull(context, "context");
        this.codes = List.copyOf(codes);
        this.therapyRanking = List.copyOf(therapyRanking);
        this.pairs = List.copyOf(pairs);
        this.findings = List.copyOf(findings);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /** {@return when and where} */
    @JsonProperty("context")
    public ServiceContext context() {
        return context;
    }

    /** {@return the facts of each known code, in the order given} */
    @JsonProperty("codes")
    public List<CodeFacts> codes() {
        return codes;
    }

    /**
     * {@return the codes under the therapy reduction by practice expense, highest first: the first of those on a day
     * is paid in full, every other unit with half of its practice expense}
     */
    @JsonProperty("therapyRanking")
    public List<ProcedureCode> therapyRanking() {
        return therapyRanking;
    }

    /** {@return the correct coding edits of every two codes} */
    @JsonProperty("pairs")
    public List<CodePair> pairs() {
        return pairs;
    }

    /** {@return codes that no table holds, and other things to say} */
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
        return other instanceof CodesSideBySide same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CodesSideBySide" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(context, codes, therapyRanking, pairs, findings, basis);
    }
}
