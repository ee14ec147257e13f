package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RelativeValues;
import io.github.medpay.internal.table.RowColumn;

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
        return cents(rows.values(), row, rows.values().work(row), locality, setting, factor);
    }

    /** The fee; −1 where the row has no amount. Nothing branches on the row. */
    static long centsOrNone(RelativeValues values, int row, Locality locality, Setting setting, int factor) {
        int work = values.workOfAmount(row);
        return cents(values, row, work, locality, setting, factor) | work >> (Integer.SIZE - 1);
    }

    private static long cents(
            RelativeValues values, int row, int work, Locality locality, Setting setting, int factor) {
        long units = adjustedUnits(work, practiceExpense(values, row, setting), values.malpractice(row), locality);
        return Cents.divideHalfUp(units * factor, PER_CENT);
    }

    /** The fee with a share of the practice expense, in whole percent; still rounded once. */
    static long reducedCents(
            RelativeValueTable rows, int row, Locality locality, Setting setting, int factor, int percent) {
        RelativeValues values = rows.values();
        long units = (long) values.work(row) * locality.work() * PERCENT
                + (long) practiceExpense(values, row, setting) * locality.practiceExpense() * percent
                + (long) values.malpractice(row) * locality.malpractice() * PERCENT;
        return Cents.divideHalfUp(units * factor, PER_CENT * PERCENT);
    }

    /** The cap of a row that has one, its work taken from {@code workRow}. */
    static long capCents(
            RelativeValueTable rows, int row, int workRow, Locality locality, Setting setting, int factor) {
        long units = adjustedUnits(
                rows.values().work(workRow),
                capPracticeExpense(rows, row, setting),
                rows.indicator(RowColumn.OPPS_MALPRACTICE, row),
                locality);
        return Cents.divideHalfUp(units * factor, PER_CENT);
    }

    static int capPracticeExpense(RelativeValueTable rows, int row, Setting setting) {
        return rows.indicator(
                setting == Setting.FACILITY ? RowColumn.OPPS_FACILITY_PE : RowColumn.OPPS_NON_FACILITY_PE, row);
    }

    private static int practiceExpense(RelativeValues values, int row, Setting setting) {
        return values.practiceExpense(row, setting == Setting.FACILITY);
    }
}
