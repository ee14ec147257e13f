package io.github.medpay.policy;

/** An amount in dollars that is set by date. A year whose amount is not in the policy is unknown, never zero. */
public enum Amount {
    /** The yearly deductible of Part B. */
    PART_B_DEDUCTIBLE,
    /** The yearly expense of physical therapy and speech-language pathology together past which KX is needed. */
    THERAPY_THRESHOLD_PT_SLP,
    /** The yearly expense of occupational therapy past which KX is needed. */
    THERAPY_THRESHOLD_OT,
    /** The yearly therapy expense past which claims may be chosen for targeted review. */
    THERAPY_TARGETED_REVIEW,
    /** The conversion factor of qualifying participants in advanced alternative payment models. */
    QUALIFYING_CONVERSION_FACTOR
}
