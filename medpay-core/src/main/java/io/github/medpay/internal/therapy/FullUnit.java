package io.github.medpay.internal.therapy;

import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeScheduleEntry;

/**
 * Which unit of a day the therapy reduction pays in full (Claims Processing Manual ch. 5 §10.7): the one with the most
 * practice expense; of equals the one with the higher fee; of those the first (a decision).
 */
public final class FullUnit {

    private FullUnit() {}

    /** Whether a later unit comes before the one that came first so far; the fees are in cents. */
    public static boolean isBefore(FeeScheduleEntry later, long laterFee, FeeScheduleEntry best, long bestFee) {
        int expense = later.practiceExpenseHundredths(Setting.NON_FACILITY);
        int bestExpense = best.practiceExpenseHundredths(Setting.NON_FACILITY);
        return expense != bestExpense ? expense > bestExpense : laterFee > bestFee;
    }
}
