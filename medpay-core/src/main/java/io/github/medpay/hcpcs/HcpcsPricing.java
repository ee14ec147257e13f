package io.github.medpay.hcpcs;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Objects;

/**
 * How Medicare pays a code of HCPCS Level II, if it does.
 *
 * @param indicator the schedule
 * @param coverage whether Medicare pays it at all
 */
@CheckReturnValue
public record HcpcsPricing(PricingIndicator indicator, Coverage coverage) {

    /**
     * Checks that nothing is null.
     *
     * @param indicator the schedule
     * @param coverage whether Medicare pays it at all
     */
    public HcpcsPricing {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(coverage, "coverage");
    }

    /**
     * Whether Medicare may pay the code separately, under any schedule.
     *
     * @return false for indicator 00, and for coverage I, M and S
     */
    public boolean isPayable() {
        return indicator != PricingIndicator.NOT_SEPARATELY_PRICED && coverage.isPayable();
    }

    /**
     * What the two say, for a message.
     *
     * @return such as {@code DMEPOS fee schedule, capped rental items (pricing indicator 36)}
     */
    public String describe() {
        return coverage.isPayable()
                ? indicator.schedule() + " (pricing indicator " + indicator.code() + ")"
                : coverage.wording() + " (coverage code " + coverage.letter() + ")";
    }
}
