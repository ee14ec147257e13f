package io.github.medpay.spi;

/** A table is missing, broken, or not what it claims to be. The message names the table and the place. */
public class TableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param message names the table and the place
     */
    public TableException(String message) {
        super(message);
    }

    /**
     * With a message and a cause.
     *
     * @param message names the table and the place
     * @param cause what was thrown
     */
    public TableException(String message, Throwable cause) {
        super(message, cause);
    }
}
