package io.github.medpay.examples.codepage.ask;

import java.util.List;

/** A well-formed code that the release does not hold: the page says 404 and names the codes beside it. */
public final class UnknownCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> neighbours;

    /**
     * With a message and the codes beside the unknown one.
     *
     * @param message names the release and the code
     * @param neighbours codes that exist, at most two
     */
    public UnknownCodeException(String message, List<String> neighbours) {
        super(message);
        this.neighbours = List.copyOf(neighbours);
    }

    /**
     * The codes beside the unknown one.
     *
     * @return before it and after it
     */
    public List<String> neighbours() {
        return neighbours;
    }
}
