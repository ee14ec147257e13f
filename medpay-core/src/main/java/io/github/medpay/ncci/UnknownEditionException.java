package io.github.medpay.ncci;

import java.util.NoSuchElementException;

/** An edition was asked for that is not at hand. The message names it and those that are. */
public class UnknownEditionException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param message names the edition asked for and those at hand
     */
    public UnknownEditionException(String message) {
        super(message);
    }
}
