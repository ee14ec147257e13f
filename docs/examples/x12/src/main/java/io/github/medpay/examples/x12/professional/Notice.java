package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;

/**
 * Something about a claim that its price does not show.
 *
 * @param code what kind
 * @param segment the tag of the segment that shows it
 * @param position the number of that segment in its interchange
 * @param message in words, without content of the claim
 */
public record Notice(NoticeCode code, String segment, int position, String message) {

    static Notice at(Place place, NoticeCode code, String message) {
        return new Notice(code, place.segment(), place.position(), message);
    }
}
