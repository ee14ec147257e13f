package io.github.medpay.examples.x12.segment;

import java.io.Serial;

/** An element without which its claim cannot be read is missing, or is not what it must be. The message holds no content. */
public final class BadElementException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    /**
     * About an element.
     *
     * @param segment of which
     * @param element from 1
     * @param problem what is wrong
     */
    public BadElementException(Segment segment, int element, String problem) {
        super(String.format("%s%02d %s", segment.tag(), element, problem), null, false, false);
        this.place = segment.place();
    }

    /**
     * About a segment.
     *
     * @param place where
     * @param problem what is wrong
     */
    public BadElementException(Place place, String problem) {
        super(place.segment() + " " + problem, null, false, false);
        this.place = place;
    }

    /**
     * As an error of the file.
     *
     * @param consequence what became of it
     * @return the problem
     */
    public Problem asProblem(String consequence) {
        return Problem.error(place, getMessage() + "; " + consequence);
    }
}
