package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.modifier.ServicePrice;
import org.jspecify.annotations.Nullable;

/**
 * What all units of a line are paid with the other lines of its day, in cents, exact, before role, practitioner and
 * participation.
 *
 * @param amount after the multiple procedure and bilateral rules
 * @param unitFee the fee of one unit
 * @param fees how many fees of one unit the line stands for before any reduction
 * @param unitAlone what one unit would be paid if no other service stood on the day; null where that is its fee
 */
record PoolAmount(
        Ratio amount, Ratio unitFee, Ratio fees, @Nullable Ratio unitAlone) {

    /** An amount that no other line of the day reduces. */
    static PoolAmount alone(Ratio amount) {
        return of(amount, amount);
    }

    /** An amount that no other line of the day reduces, though something else may. */
    static PoolAmount of(Ratio amount, Ratio unreduced) {
        return new PoolAmount(amount, unreduced, Ratio.ONE, amount);
    }

    static PoolAmount of(ServicePrice price, long feeCents) {
        Ratio fee = Ratio.of(feeCents);
        return new PoolAmount(price.amount(), fee, price.fees(), price.unitAlone());
    }

    /** The fee of all units or sides, before any reduction. */
    Ratio unreduced() {
        return unitFee.times(fees);
    }

    /** What the other lines of the day take from it. */
    Ratio reduction() {
        Ratio unit = unitAlone == null ? unitFee : unitAlone;
        return unit.times(fees).minusOrZero(amount);
    }
}
