package io.github.medpay.examples.x12.segment;

/** What a file holds: segments, and problems where no segment could be read. */
public sealed interface Item permits Segment, Problem {

    /**
     * Where it stands.
     *
     * @return the place
     */
    Place place();
}
