package io.github.medpay.examples.x12;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.examples.x12.segment.Place;

/** What is written: one JSON object a line. */
sealed interface OutputLine {

    /**
     * A priced claim in the form of MedPay's contract, with the property {@code x12} more.
     *
     * @param priced the claim
     * @param x12 where it comes from
     */
    record Priced(@JsonUnwrapped PricedClaim priced, Source x12) implements OutputLine {}

    /**
     * A part of a file that was left out.
     *
     * @param error why
     * @param place where
     */
    record Failed(String error, @JsonUnwrapped Place place) implements OutputLine {}

    /**
     * Something wrong with the envelope of a file that was read all the same.
     *
     * @param warning what
     * @param place where
     */
    record Warned(String warning, @JsonUnwrapped Place place) implements OutputLine {}
}
