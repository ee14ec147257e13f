package io.github.medpay.internal.fee;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.ZipCodes;
import io.github.medpay.fee.ZipLocality;
import org.jspecify.annotations.Nullable;

/**
 * The locality that a locality and a ZIP code name: the locality wins; a ZIP code names the one of the table.
 *
 * @param key the locality; null where neither is given, or the ZIP code is unknown
 * @param byZip what the table says of the ZIP code; null where it was not asked, or does not know it
 */
public record PlaceChoice(
        @Nullable LocalityKey key, @Nullable ZipLocality byZip) {

    private static final PlaceChoice NONE = new PlaceChoice(null, null);

    public static PlaceChoice of(ZipCodes zipCodes, @Nullable LocalityKey given, @Nullable String zip) {
        if (given != null) {
            return new PlaceChoice(given, null);
        }
        return zip == null
                ? NONE
                : zipCodes.find(zip)
                        .map(found -> new PlaceChoice(found.key(), found))
                        .orElse(NONE);
    }
}
