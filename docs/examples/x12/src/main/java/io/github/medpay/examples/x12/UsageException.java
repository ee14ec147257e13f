package io.github.medpay.examples.x12;

import java.io.Serial;

/** The arguments are not understood. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}
