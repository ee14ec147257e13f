package io.github.medpay.claim;

import io.github.medpay.code.LocalityKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a service was furnished. With neither, national amounts.
 *
 * @param key the locality; null where the ZIP code is unknown, or there is none
 * @param zip an unknown ZIP code; else null
 */
record Location(@Nullable LocalityKey key, @Nullable String zip) {

    static final Location NATIONAL = new Location(null, null);

    /** By hand, as the first call of a record's own costs a cold start more than opening a table. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Location that && Objects.equals(key, that.key) && Objects.equals(zip, that.zip);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, zip);
    }
}
