package io.github.medpay.data.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.spi.TableException;

/** Writes manifests. The same manifest gives the same text on every machine. */
public final class ManifestJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build()
            .writer(printer());

    private static final ObjectReader READER = JsonMapper.builder().build().readerFor(TableEntry.class);

    private ManifestJson() {}

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter()
                .withSeparators(separators)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    /**
     * Reads the entry that a table carries.
     *
     * @param table the table's name, for the message
     * @param json the text
     * @return the entry
     * @throws TableException if the text is no entry
     */
    public static TableEntry readEntry(String table, String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new TableException("table " + table + ": its manifest entry cannot be read", e);
        }
    }

    /**
     * A manifest, or a part of it, as JSON.
     *
     * @param part a {@link Manifest} or {@link TableEntry}
     * @return the text, ending in a line end
     */
    public static String write(Record part) {
        try {
            return WRITER.writeValueAsString(part) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of texts and numbers is always written", e);
        }
    }
}
