package io.github.medpay.units;

import java.util.Objects;

/**
 * Two intervals that share time which may not count twice.
 *
 * @param first the interval for which the shared time counts
 * @param second the interval that yields
 * @param seconds how long they share the patient or the clinician, above 0
 */
public record Overlap(Interval first, Interval second, int seconds) {

    /**
     * Checks that nothing is null.
     *
     * @param first the interval for which the shared time counts
     * @param second the interval that yields
     * @param seconds how long they share the patient or the clinician, above 0
     */
    public Overlap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }

    @Override
    public String toString() {
        return first.label() + " and " + second.label() + " overlap by "
                + (seconds % 60 == 0 ? Words.minutes(seconds / 60) : Words.count(seconds, "second"));
    }
}
