package io.github.medpay.data.policy;

import io.github.medpay.policy.PolicyText;
import io.github.medpay.spi.PolicyTable;
import io.github.medpay.spi.TableException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Policy files of your own: text in the layout of {@link PolicyText}. {@code docs/policy.md} specifies the layout, and
 * {@code MedicarePolicy.with} overrides bundled values with them.
 */
public final class PolicyFile {

    /** Stands for what is not UTF-8, and may stand in a text of its own. */
    private static final char REPLACEMENT = 0xFFFD;

    private PolicyFile() {}

    /**
     * Reads a file.
     *
     * @param file its path; UTF-8
     * @return its values
     * @throws TableException if it cannot be read or a line is broken; the message names file, line and value
     */
    public static PolicyTable read(Path file) {
        try {
            long size = Files.size(file);
            if (size > PolicyText.MOST_CHARACTERS) {
                throw new TableException(
                        file + ": " + size + " bytes; a policy file has at most " + PolicyText.MOST_CHARACTERS);
            }
            return read(file.toString(), "your own policy file " + file, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TableException(file + ": cannot be read: " + e, e);
        }
    }

    static PolicyTable read(String name, String source, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(name, bytes);
        }
        return PolicyText.read(name, source, text);
    }

    private static void requireUtf8(String name, byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new TableException(name + ": is not UTF-8 text", e);
        }
    }
}
