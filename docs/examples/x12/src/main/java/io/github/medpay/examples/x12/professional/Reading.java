package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Problem;

/**
 * What was read: a claim, or why something is none. One of the two.
 */
public sealed interface Reading {

    /**
     * A claim, as the file has it.
     *
     * @param claim the claim
     */
    record OfClaim(FileClaim claim) implements Reading {}

    /**
     * Part of a file that is no claim.
     *
     * @param problem where and why
     */
    record OfProblem(Problem problem) implements Reading {}
}
