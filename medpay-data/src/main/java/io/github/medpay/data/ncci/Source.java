package io.github.medpay.data.ncci;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An official file that may be read as a stream: it is too large to be held.
 *
 * @param path the file, or the zip that holds it
 * @param member the member of the zip; empty for a file by itself
 * @param name the file's name without folders
 */
record Source(Path path, String member, String name) {

    /** What reads a stream. */
    interface Reader {
        void read(InputStream stream) throws IOException;
    }

    /** In messages. */
    String label() {
        return member.isEmpty() ? name : path.getFileName() + "!" + name;
    }

    boolean isXlsx() {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** The zip's name; empty for a file by itself. */
    String container() {
        return member.isEmpty() ? "" : String.valueOf(path.getFileName());
    }

    /** The name without its extension: CMS ships each part as text and as xlsx. */
    String stem() {
        return name.substring(0, name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
    }

    /** Reads the file to its end. */
    Digest read(Reader reader) {
        Digest digest = new Digest();
        try {
            if (member.isEmpty()) {
                try (InputStream stream = Files.newInputStream(path)) {
                    reader.read(digest.of(stream));
                }
                return digest;
            }
            try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
                ZipEntry entry = zip.getEntry(member);
                if (entry == null) {
                    throw Place.ofFile(label()).error("is no longer in the zip");
                }
                try (InputStream stream = zip.getInputStream(entry)) {
                    reader.read(digest.of(stream));
                }
            }
            return digest;
        } catch (IOException e) {
            throw Place.ofFile(label()).error("cannot be read (truncated or damaged?): " + e.getMessage());
        }
    }
}
