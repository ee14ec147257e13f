package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import org.jspecify.annotations.Nullable;

/**
 * Where a service was furnished. With neither, national amounts.
 *
 * @param key the locality; null where the ZIP code is unknown, or there is none
 * @param zip an unknown ZIP code; else null
 */
record Location(@Nullable LocalityKey key, @Nullable String zip) {

    static final Location NATIONAL = new Location(null, null);
}
