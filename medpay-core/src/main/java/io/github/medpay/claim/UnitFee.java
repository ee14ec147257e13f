package io.github.medpay.claim;

import io.github.medpay.code.Setting;

/**
 * The fee of one unit.
 *
 * @param setting facility or not
 * @param cents before the cap; {@link LineWork#NO_AMOUNT} where there is none
 */
record UnitFee(Setting setting, long cents) {}
