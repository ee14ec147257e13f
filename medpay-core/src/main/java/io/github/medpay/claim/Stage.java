package io.github.medpay.claim;

/** One stage on the way of a claim. It takes what it needs from the work and leaves what it found. */
interface Stage {

    void apply(ClaimWork work);
}
