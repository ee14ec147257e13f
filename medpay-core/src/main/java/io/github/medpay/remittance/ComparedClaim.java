package io.github.medpay.remittance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim beside its remittance. Immutable. */
@JsonPropertyOrder({"id", "difference", "lines"})
public final class ComparedClaim {

    private final @Nullable String id;
    private final List<ComparedLine> lines;

    ComparedClaim(@Nullable String id, List<ComparedLine> lines) {
        this.id = id;
        this.lines = List.copyOf(lines);
    }

    /**
     * The claim's name.
     *
     * @return as billed; or null
     */
    @JsonProperty("id")
    public @Nullable String id() {
        return id;
    }

    /**
     * The lines in the order of the claim, then those that were not billed.
     *
     * @return the lines, unmodifiable
     */
    @JsonProperty("lines")
    public List<ComparedLine> lines() {
        return lines;
    }

    /**
     * What was paid less what was to be expected.
     *
     * @return dollars with two decimals; below zero where less was paid
     */
    @JsonProperty("difference")
    public BigDecimal difference() {
        return lines.stream().map(ComparedLine::difference).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /**
     * Whether every line was paid as expected.
     *
     * @return true if so
     */
    public boolean isAsExpected() {
        return lines.stream().allMatch(line -> line.outcome() == LineOutcome.AS_EXPECTED);
    }

    @Override
    public String toString() {
        return "ComparedClaim[" + id + ", " + difference() + ", " + lines.size() + " lines]";
    }
}
