package io.github.medpay.claim;

/**
 * The allowed amount of a line, in cents.
 *
 * @param participating what a participating practitioner is allowed, which the limiting charge is taken of
 * @param beforeCharge the amount of the schedule, after participation
 * @param allowed not more than the charge
 */
record Allowance(long participating, long beforeCharge, long allowed) {}
