package io.github.medpay.data.official;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One official file in memory.
 *
 * @param container the zip's or folder's name; empty for a file that was given by itself
 * @param name its own name, without folders
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never changed
record Member(String container, String name, byte[] content) {

    /** The name in messages. */
    String label() {
        return container.isEmpty() ? name : container + "!" + name;
    }

    boolean endsIn(String extension) {
        return name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
