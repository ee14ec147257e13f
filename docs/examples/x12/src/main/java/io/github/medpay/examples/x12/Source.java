package io.github.medpay.examples.x12;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.medpay.examples.x12.professional.MappedClaim;
import io.github.medpay.examples.x12.professional.Notice;
import io.github.medpay.examples.x12.professional.ZipSource;
import io.github.medpay.examples.x12.segment.Place;
import java.util.List;

/**
 * Where a priced claim comes from.
 *
 * @param place of its CLM segment
 * @param zipFrom where its ZIP code comes from
 * @param yearsMoved by how many years its dates were moved; absent for none
 * @param notices what the price does not show
 */
record Source(
        @JsonUnwrapped Place place,
        ZipSource zipFrom,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int yearsMoved,
        List<Notice> notices) {

    static Source of(MappedClaim mapped) {
        return new Source(mapped.place(), mapped.zipSource(), mapped.yearsMoved(), mapped.notices());
    }
}
