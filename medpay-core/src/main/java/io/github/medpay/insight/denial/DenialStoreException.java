package io.github.medpay.insight.denial;

/** A {@link DenialStore} failed. The message says at what; the cause is the store's own. */
public class DenialStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With what was tried.
     *
     * @param message what was tried
     * @param cause what the store threw
     */
    public DenialStoreException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
