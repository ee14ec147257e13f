package io.github.medpay.claim;

import io.github.medpay.internal.modifier.ModifierSet;

/**
 * What a line asks to be paid: as billed, or as its minutes earn.
 *
 * @param modifiers as billed, with CQ or CO where minutes added it
 * @param units whole units; 0 where the minutes earn none
 * @param chargeCents the charge of all units; {@link LineWork#NO_AMOUNT} for none
 */
record Billed(ModifierSet modifiers, int units, long chargeCents) {}
