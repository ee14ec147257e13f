package io.github.medpay.data.official;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text of an official file, freed of what mainframes and spreadsheets leave in it. */
final class Lines {

    /** The end-of-file mark of CP/M, which some files of CMS still carry as their last line. */
    static final char CTRL_Z = '\u001a';

    private Lines() {}

    /**
     * The text, with LF alone as the end of a line.
     *
     * @throws OfficialFileException if the file is empty, is UTF-16, or ends within a line
     */
    static String text(Member member) {
        byte[] bytes = member.content();
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            throw OfficialFileException.ofFile(member.label(), "is UTF-16; save it as plain text");
        }
        int skip = marked ? 3 : 0;
        Charset charset = marked ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String text = new String(bytes, skip, bytes.length - skip, charset)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.isBlank()) {
            throw OfficialFileException.ofFile(member.label(), "is empty");
        }
        char last = text.charAt(text.length() - 1);
        if (last != '\n' && last != CTRL_Z) {
            long line = text.chars().filter(c -> c == '\n').count() + 1;
            throw new OfficialFileException(
                    member.label(), line, null, null, "the last line has no end: the file is truncated");
        }
        return text;
    }
}
