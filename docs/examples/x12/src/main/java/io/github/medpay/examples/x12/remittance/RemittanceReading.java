package io.github.medpay.examples.x12.remittance;

import io.github.medpay.examples.x12.segment.Problem;

/** What was read of a remittance. */
public sealed interface RemittanceReading {

    /**
     * A claim.
     *
     * @param claim the claim
     */
    record OfClaim(RemittedClaim claim) implements RemittanceReading {}

    /**
     * An adjustment of the payment as a whole.
     *
     * @param adjustment the adjustment
     */
    record OfProvider(ProviderAdjustment adjustment) implements RemittanceReading {}

    /**
     * A part of the file that is neither.
     *
     * @param problem where and why
     */
    record OfProblem(Problem problem) implements RemittanceReading {}
}
