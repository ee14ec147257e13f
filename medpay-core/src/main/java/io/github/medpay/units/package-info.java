/**
 * How many units may be billed? From treatment minutes to billable units, with the reason of each unit.
 *
 * <p>Start with {@link io.github.medpay.units.UnitCalculator}. Rules: Medicare Claims Processing Manual (Pub.
 * 100-04), chapter 5, §20.2. The page {@code docs/units.md} shows worked examples and says which points are firm.
 */
@NullMarked
package io.github.medpay.units;

import org.jspecify.annotations.NullMarked;
