package io.github.medpay.data.official;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The descriptions of a release's rows, for a caller who holds a licence to use them. They never enter a table: they are
 * written to a file of the caller's own, and what may be done with it is between the caller and the American Medical
 * Association (CPT) or the American Dental Association (D codes).
 */
public final class Descriptors {

    /**
     * A row.
     *
     * @param code five characters
     * @param modifier 26, TC, 53 or empty
     * @param description as the file has it
     */
    record Entry(String code, String modifier, String description) {}

    private final List<Entry> entries;

    Descriptors(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The number of rows.
     *
     * @return as many as the relative value file has
     */
    public int size() {
        return entries.size();
    }

    /**
     * The rows as csv in UTF-8, with the header {@code code,modifier,description}, in the order of the relative value
     * file.
     *
     * @return the text
     */
    public String toCsv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord("code", "modifier", "description");
            for (Entry entry : entries) {
                csv.writeRecord(entry.code(), entry.modifier(), entry.description());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes {@link #toCsv()}. The file appears whole or not at all.
     *
     * @param file to write; replaced where it exists
     * @throws IOException if it cannot be written
     */
    public void writeTo(Path file) throws IOException {
        CompiledTable.writeWhole(file, toCsv().getBytes(StandardCharsets.UTF_8));
    }
}
