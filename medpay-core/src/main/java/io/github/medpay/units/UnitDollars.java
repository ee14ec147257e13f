package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What the units of both rules are worth, in US dollars with two decimals, before participation, charge and shares.
 *
 * <p>Non-facility amounts of the day with the therapy reduction: one unit has its full practice expense, every other unit
 * half of it (RULES §3C; firm). No edits, no other reductions: a whole claim is priced by the claim room.
 *
 * @param medicare the amount of the units under the 8-minute rule
 * @param midpoint the amount of the units under the midpoint rule
 * @param unpriced codes with units that the release gives no amount; they are in neither sum
 */
public record UnitDollars(BigDecimal medicare, BigDecimal midpoint, List<ProcedureCode> unpriced) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param medicare the amount of the units under the 8-minute rule
     * @param midpoint the amount of the units under the midpoint rule
     * @param unpriced codes with units that the release gives no amount
     */
    public UnitDollars {
        Objects.requireNonNull(medicare, "medicare");
        Objects.requireNonNull(midpoint, "midpoint");
        unpriced = List.copyOf(unpriced);
    }

    /**
     * By how much the rules differ.
     *
     * @return the midpoint rule's amount less Medicare's; negative where Medicare's rule gives more
     */
    public BigDecimal difference() {
        return midpoint.subtract(medicare);
    }
}
