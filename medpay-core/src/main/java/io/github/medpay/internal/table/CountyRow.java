package io.github.medpay.internal.table;

import io.github.medpay.code.LocalityKey;

/**
 * The counties of a locality, as the locality and county file words them.
 *
 * @param key contractor and number
 * @param state the state's name in capitals
 * @param area the fee schedule area
 * @param counties the counties, as CMS writes them
 */
public record CountyRow(LocalityKey key, String state, String area, String counties) {}
