package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Medicare Part B pays for a claim, and why. Immutable; equal if all lines, sums and findings are equal. */
@CheckReturnValue
@JsonPropertyOrder({"id", "lines", "totals", "findings"})
public final class PricedClaim {

    private final @Nullable String id;
    private final List<PricedLine> lines;
    private final Totals totals;
    private final List<Finding> findings;

    PricedClaim(@Nullable String id, List<PricedLine> lines, Totals totals, List<Finding> findings) {
        this.id = id;
        this.lines = List.copyOf(lines);
        this.totals = Objects.requireNonNull(totals, "totals");
        this.findings = List.copyOf(findings);
    }

    @JsonCreator
    static PricedClaim fromJson(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("lines") List<PricedLine> lines,
            @JsonProperty("totals") Totals totals,
            @JsonProperty("findings") List<Finding> findings) {
        return new PricedClaim(id, lines, totals, findings);
    }

    /**
     * The claim's name.
     *
     * @return as given; or null
     */
    @JsonProperty("id")
    public @Nullable String id() {
        return id;
    }

    /**
     * The lines in claim order. A line that was split, by its minutes or by its days, comes back as several with one
     * number.
     *
     * @return the lines, unmodifiable
     */
    @JsonProperty("lines")
    public List<PricedLine> lines() {
        return lines;
    }

    /**
     * The sums of the priced lines.
     *
     * @return the sums
     */
    @JsonProperty("totals")
    public Totals totals() {
        return totals;
    }

    /**
     * Findings about the whole claim.
     *
     * @return the findings, unmodifiable
     */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PricedClaim that
                && Objects.equals(id, that.id)
                && lines.equals(that.lines)
                && totals.equals(that.totals)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, lines, totals, findings);
    }

    @Override
    public String toString() {
        return "PricedClaim[" + lines.size() + " lines, allowed " + totals.allowed() + "]";
    }
}
