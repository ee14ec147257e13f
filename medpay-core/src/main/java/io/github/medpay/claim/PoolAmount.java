package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.modifier.ServicePrice;

/**
 * What all units of a line are paid with the other lines of its day, in cents, exact, before role, practitioner and
 * participation.
 *
 * @param amount after the multiple procedure and bilateral rules
 * @param unreduced the fee of all units or sides, before any reduction; told exactly only where the line has a charge
 * @param reduction what the other lines of the day take from it; likewise
 */
record PoolAmount(Ratio amount, Ratio unreduced, Ratio reduction) {

    /** No reduction. */
    static PoolAmount alone(Ratio amount) {
        return new PoolAmount(amount, amount, Ratio.ZERO);
    }

    static PoolAmount of(ServicePrice price, long feeCents) {
        Ratio unreduced = Ratio.of(feeCents).times(price.fees());
        Ratio unit = price.unitAlone();
        Ratio alone = unit == null ? unreduced : unit.times(price.fees());
        return new PoolAmount(price.amount(), unreduced, alone.minusOrZero(price.amount()));
    }
}
