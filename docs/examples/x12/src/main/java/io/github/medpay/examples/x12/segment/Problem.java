package io.github.medpay.examples.x12.segment;

/**
 * Something of the file that could not be read, or does not hold together.
 *
 * @param place where
 * @param kind whether something was lost
 * @param message what is wrong, without the content
 */
public record Problem(Place place, Kind kind, String message) implements Item {

    /** Whether something was lost. */
    public enum Kind {
        /** Part of the file was left out. */
        ERROR,
        /** Everything was read, but a count, a control number or a code of the envelope is wrong. */
        WARNING
    }

    /**
     * A part of the file that is left out.
     *
     * @param place where
     * @param message what is wrong
     * @return the problem
     */
    public static Problem error(Place place, String message) {
        return new Problem(place, Kind.ERROR, message);
    }
}
