package io.github.medpay.examples.codepage.ask;

/** A question that cannot be answered as it was put: the page says 400 and this message. */
public final class BadQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message for the reader of the page.
     *
     * @param message names the parameter and what it takes; the page escapes it
     */
    public BadQuestionException(String message) {
        super(message);
    }
}
