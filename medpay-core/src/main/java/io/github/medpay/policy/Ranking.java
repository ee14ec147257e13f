package io.github.medpay.policy;

/** Percentages by rank: the first for the first procedure, the last for every further one. */
public enum Ranking {
    /** Multiple procedure indicators 2 and 3. */
    SURGERY,
    /** Multiple procedure indicator 1, which no row of late has. */
    SURGERY_OLD
}
