package io.github.medpay.examples.codepage.web;

/** A request body that is not read: too long, or not a form. */
final class RefusedBodyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedBodyException(int status, String message) {
        super(message);
        this.status = status;
    }

    int status() {
        return status;
    }
}
