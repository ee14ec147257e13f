package io.github.medpay.fee;

import io.github.medpay.code.LocalityKey;
import java.time.LocalDate;

/**
 * What the ZIP table says of a ZIP code.
 *
 * @param zip five digits
 * @param key the payment locality
 * @param needsExtension true where the ZIP code spans localities and only its +4 extension decides; the key is then the
 *     one that CMS lists for the five digits
 * @param area urban, rural or super rural, as the table marks it
 * @param effectiveFrom the first day of the quarter of the table
 */
public record ZipLocality(String zip, LocalityKey key, boolean needsExtension, Area area, LocalDate effectiveFrom) {

    /** How rural a ZIP code is, as CMS marks it for the ambulance fee schedule. */
    public enum Area {
        /** No mark. */
        URBAN,
        /** R. */
        RURAL,
        /** B: among the least dense quarter of rural areas. */
        SUPER_RURAL
    }
}
