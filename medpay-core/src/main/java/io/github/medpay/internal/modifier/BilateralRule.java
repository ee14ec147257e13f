package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;

/** What both sides are paid together, as a share of one fee (CMS record layout, bilateral surgery). */
final class BilateralRule {

    private BilateralRule() {}

    static Ratio factor(BilateralIndicator indicator, PolicyPeriod policy) {
        return switch (indicator) {
            case NO_ADJUSTMENT, ALREADY_BILATERAL -> Ratio.ONE;
            case ONE_AND_A_HALF -> policy.factor(Percentage.BILATERAL);
            case EACH_SIDE -> policy.factor(Percentage.BILATERAL_EACH_SIDE);
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
