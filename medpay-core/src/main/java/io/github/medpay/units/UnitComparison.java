package io.github.medpay.units;

import java.util.Objects;

/**
 * The units of the same services under both rules.
 *
 * <p>For a single timed service the two agree. For several neither bounds the other: remainders under 8 minutes count for
 * Medicare together, and 8 minutes count for CPT each time.
 *
 * @param medicare the units under the 8-minute rule
 * @param midpoint the units under the midpoint rule
 */
public record UnitComparison(UnitAllocation medicare, UnitAllocation midpoint) {

    /** Checks that nothing is null. */
    public UnitComparison {
        Objects.requireNonNull(medicare, "medicare");
        Objects.requireNonNull(midpoint, "midpoint");
    }

    /**
     * By how many units the rules differ in all.
     *
     * @return units of the midpoint rule less units of the 8-minute rule; negative where Medicare's rule gives more
     */
    public int difference() {
        return midpoint.units() - medicare.units();
    }

    /**
     * By how many units the rules differ for one service.
     *
     * @param index the place of the service in the list that was compared, from 0
     * @return units of the midpoint rule less units of the 8-minute rule
     * @throws IndexOutOfBoundsException if there is no such service
     */
    public int difference(int index) {
        return midpoint.services().get(index).units()
                - medicare.services().get(index).units();
    }
}
