package io.github.medpay.examples.codepage.view;

import java.util.List;

/**
 * A question that has no answer.
 *
 * @param title of the page
 * @param message for the reader
 * @param codes that may have been meant
 */
public record ErrorView(String title, String message, List<String> codes) {

    /**
     * Whether there are codes to offer.
     *
     * @return true if so
     */
    public boolean hasCodes() {
        return !codes.isEmpty();
    }
}
