package io.github.medpay.fee;

import java.util.NoSuchElementException;

/** A {@code get…} method was asked for what does not exist. The message names the key and what exists instead. */
public class UnknownKeyException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param message names the key and what exists
     */
    UnknownKeyException(String message) {
        super(message);
    }
}
