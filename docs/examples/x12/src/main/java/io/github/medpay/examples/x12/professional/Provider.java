package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;
import org.jspecify.annotations.Nullable;

/**
 * Who rendered a service.
 *
 * @param place the segment that names the provider
 * @param taxonomy the taxonomy code (PRV03); null if the file gives none
 */
record Provider(Place place, @Nullable String taxonomy) {

    Provider withTaxonomy(String code) {
        return new Provider(place, code.isEmpty() ? null : code);
    }
}
