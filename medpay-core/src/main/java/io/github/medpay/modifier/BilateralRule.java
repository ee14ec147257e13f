package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.BilateralIndicator;

/** What both sides are paid together, as a share of one fee (RULES §3D; record layout, bilateral surgery). */
final class BilateralRule {

    private static final Ratio ONE_AND_A_HALF = Ratio.of(3, 2);
    private static final Ratio TWO = Ratio.of(2);

    private BilateralRule() {}

    static Ratio factor(BilateralIndicator indicator) {
        return switch (indicator) {
            case NO_ADJUSTMENT, ALREADY_BILATERAL -> Ratio.ONE;
            case ONE_AND_A_HALF -> ONE_AND_A_HALF;
            case EACH_SIDE -> TWO;
            case NOT_APPLICABLE -> Ratio.ONE;
        };
    }

    /** Whether two units without a side are the two sides. */
    static boolean unitsMayBeSides(BilateralIndicator indicator) {
        return switch (indicator) {
            case ONE_AND_A_HALF, ALREADY_BILATERAL, EACH_SIDE -> true;
            case NO_ADJUSTMENT, NOT_APPLICABLE -> false;
        };
    }
}
