package io.github.medpay.ncci;

import java.util.NoSuchElementException;

/** An edition was asked for that is not available. The message names it and those that are. */
public class UnknownEditionException extends NoSuchElementException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param message names the edition asked for and those available
     */
    public UnknownEditionException(String message) {
        super(message);
    }
}
