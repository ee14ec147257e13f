package io.github.medpay.claim;

/**
 * Whether the practitioner takes part in Medicare, and whether the claim is assigned (Social Security Act §1848(a)(3),
 * (g)).
 */
public enum Participation {
    /** Takes part: the full fee schedule amount. */
    PARTICIPATING,
    /** Does not take part, but takes assignment of this claim: 95 %. */
    NON_PARTICIPATING_ASSIGNED,
    /** Does not take part and does not take assignment: 95 %, and the limiting charge bounds what may be charged. */
    NON_PARTICIPATING_UNASSIGNED
}
