package io.github.medpay.examples.codepage.claim;

import java.util.List;

/** A code with its modifiers, as people write it. */
final class Services {

    private Services() {}

    /** Such as 99213-25. */
    static String words(String code, List<String> modifiers) {
        return modifiers.isEmpty() ? code : code + "-" + String.join("-", modifiers);
    }
}
