package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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

    /**
     * Checks that nothing is null.
     *
     * @param medicare the units under the 8-minute rule
     * @param midpoint the units under the midpoint rule
     */
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

    /**
     * What the units of both rules are worth on that day.
     *
     * @param schedule the fee schedule of the date of service
     * @param locality a locality of that schedule, or its {@link FeeSchedule#national()}
     * @return both amounts and their difference
     */
    public UnitDollars dollars(FeeSchedule schedule, Locality locality) {
        TherapyDay first = new TherapyDay(Objects.requireNonNull(schedule, "schedule"), locality);
        TherapyDay second = new TherapyDay(schedule, locality);
        BigDecimal ofMedicare = first.amount(medicare);
        BigDecimal ofMidpoint = second.amount(midpoint);
        Set<ProcedureCode> unpriced = new TreeSet<>(first.unpriced());
        unpriced.addAll(second.unpriced());
        return new UnitDollars(ofMedicare, ofMidpoint, List.copyOf(unpriced));
    }
}
