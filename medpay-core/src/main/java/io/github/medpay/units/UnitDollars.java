package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the units of both rules are worth, in US dollars with two decimals, before participation, charge and shares.
 *
 * <p>Non-facility amounts of the day with the therapy reduction: one unit has its full practice expense, every other unit
 * half of it (Claims Processing Manual ch. 5 §10.7). No edits, no other reductions: a whole claim is priced by the
 * claim room.
 */
@JsonPropertyOrder({"medicare", "midpoint", "unpriced"})
public final class UnitDollars {

    private final BigDecimal medicare;
    private final BigDecimal midpoint;
    private final List<ProcedureCode> unpriced;

    UnitDollars(BigDecimal medicare, BigDecimal midpoint, List<ProcedureCode> unpriced) {
        this.medicare = Objects.requireNonNull(medicare, "medicare");
        this.midpoint = Objects.requireNonNull(midpoint, "midpoint");
        this.unpriced = List.copyOf(unpriced);
    }

    /** {@return the amount of the units under the 8-minute rule} */
    @JsonProperty("medicare")
    public BigDecimal medicare() {
        return medicare;
    }

    /** {@return the amount of the units under the midpoint rule} */
    @JsonProperty("midpoint")
    public BigDecimal midpoint() {
        return midpoint;
    }

    /** {@return codes with units that the release gives no amount; they are in neither sum} */
    @JsonProperty("unpriced")
    public List<ProcedureCode> unpriced() {
        return unpriced;
    }

    /**
     * By how much the rules differ.
     *
     * @return the midpoint rule's amount less Medicare's; negative where Medicare's rule gives more
     */
    public BigDecimal difference() {
        return midpoint.subtract(medicare);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitDollars same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "UnitDollars" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(medicare, midpoint, unpriced);
    }
}
