package io.github.medpay.units;

import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;

/**
 * The arithmetic of timed units (Claims Processing Manual ch. 5 §20.2): beyond whole units, so many minutes earn one
 * more.
 */
final class Quarters {

    private final int length;
    private final int earning;

    private Quarters(int length, int earning) {
        this.length = length;
        this.earning = earning;
    }

    static Quarters of(PolicyPeriod policy) {
        return new Quarters(
                policy.number(PolicyNumber.MINUTES_OF_A_UNIT), policy.number(PolicyNumber.MINUTES_THAT_EARN_A_UNIT));
    }

    /** Minutes of a unit. */
    int length() {
        return length;
    }

    int units(int minutes) {
        return (minutes + length - earning) / length;
    }

    int whole(int minutes) {
        return minutes / length;
    }

    int remainder(int minutes) {
        return minutes % length;
    }

    /** The fewest minutes that earn this many units, from one on. */
    int threshold(int units) {
        return (units - 1) * length + earning;
    }

    int minutesToNextUnit(int minutes) {
        return threshold(units(minutes) + 1) - minutes;
    }

    /** The row of Medicare's table of minutes and units. */
    UnitTableRow row(int units) {
        return new UnitTableRow(units, Math.max(0, threshold(units)), threshold(units + 1) - 1);
    }
}
