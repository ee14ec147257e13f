package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.RelativeValueTable;

/**
 * The formula of the fee, in whole numbers: hundredths of relative value units × thousandths of indices ×
 * ten-thousandths of a conversion factor, rounded once to cents (42 CFR 414.20).
 *
 * <p>The largest product of a real release is below 10¹⁵, so nothing overflows.
 */
final class FeeArithmetic {

    static final long NO_CAP = Long.MAX_VALUE;

    /** Relative values × indices × factor have nine decimals; cents have two. */
    static final long PER_CENT = 10_000_000L;

    private static final int PERCENT = 100;

    private FeeArithmetic() {}

    /** Work × index + practice expense × index + malpractice × index, five decimals. */
    static long adjustedUnits(int work, int practiceExpense, int malpractice, Locality locality) {
        return (long) work * locality.work()
                + (long) practiceExpense * locality.practiceExpense()
                + (long) malpractice * locality.malpractice();
    }

    static long feeCents(RelativeValueTable rows, int row, Locality locality, Setting setting, int factor) {
        long units =
                adjustedUnits(rows.work()[row], practiceExpense(rows, row, setting), rows.malpractice()[row], locality);
        return Cents.divideHalfUp(units * factor, PER_CENT);
    }

    /** The fee with a share of the practice expense, in whole percent; still rounded once. */
    static long reducedCents(
            RelativeValueTable rows, int row, Locality locality, Setting setting, int factor, int percent) {
        long units = (long) rows.work()[row] * locality.work() * PERCENT
                + (long) practiceExpense(rows, row, setting) * locality.practiceExpense() * percent
                + (long) rows.malpractice()[row] * locality.malpractice() * PERCENT;
        return Cents.divideHalfUp(units * factor, PER_CENT * PERCENT);
    }

    /** The cap of a row, its work taken from {@code workRow}; {@link #NO_CAP} where it has none. */
    static long capCents(
            RelativeValueTable rows, int row, int workRow, Locality locality, Setting setting, int factor) {
        int practiceExpense = (setting == Setting.FACILITY ? rows.oppsFacilityPe() : rows.oppsNonFacilityPe())[row];
        int malpractice = rows.oppsMalpractice()[row];
        if (rows.oppsFacilityPe()[row] == 0 && rows.oppsNonFacilityPe()[row] == 0 && malpractice == 0) {
            return NO_CAP;
        }
        return Cents.divideHalfUp(
                adjustedUnits(rows.work()[workRow], practiceExpense, malpractice, locality) * factor, PER_CENT);
    }

    static int practiceExpense(RelativeValueTable rows, int row, Setting setting) {
        return (setting == Setting.FACILITY ? rows.facilityPe() : rows.nonFacilityPe())[row];
    }
}
