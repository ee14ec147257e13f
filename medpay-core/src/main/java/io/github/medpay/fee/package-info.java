/**
 * What one service is worth: relative values, policy indicators, localities, conversion factors and the fee.
 *
 * <p>{@link io.github.medpay.fee.FeeSchedule} answers for one release, {@link io.github.medpay.fee.FeeSchedules} finds
 * the release of a date of service. Amounts are exact: relative values of two decimals, indices of three and a factor of
 * four are multiplied as whole numbers and rounded once, half up, to the cent (42 CFR 414.20).
 */
@NullMarked
package io.github.medpay.fee;

import org.jspecify.annotations.NullMarked;
