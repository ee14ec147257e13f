package io.github.medpay.data.ncci;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.medpay.data.codec.MueCodec;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.internal.table.MueTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads a file of medically unlikely edits of practitioners: a quoted preamble, a header row, then one row a code. */
final class MueFile {

    /** CMS's file has a million bytes. */
    private static final int MOST_BYTES = 64 << 20;

    private final Source source;
    private final MueRows rows;

    MueFile(Source source) {
        this.source = source;
        this.rows = new MueRows(source.label());
    }

    CompiledTable compile(Progress progress, Entries entries) {
        Digest digest = source.read(this::read);
        progress.rows(source.label(), rows.size());
        entries.add(source, digest, rows.size());
        MueTable table = rows.table(FileKind.MUE.edition(source.name()));
        String name = MueCodec.KIND + "-" + table.edition().name();
        return CompiledTable.of(
                name,
                MueCodec.write(table),
                entries.table(name, MueCodec.KIND, table.edition(), Map.of("limits", table.size())));
    }

    private void read(InputStream stream) throws IOException {
        String file = source.label();
        String text = new String(stream.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        if (text.isBlank()) {
            throw Place.ofFile(file).error("is empty");
        }
        char last = text.charAt(text.length() - 1);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Place place = Place.ofFile(file);
            for (CsvRecord line : csv) {
                place = new Place(file, line.getStartingLineNumber());
                List<String> cells =
                        line.getFields().stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty) && cells.get(0).indexOf('\u001a') != 0) {
                    rows.row(place, cells);
                }
            }
            if (last != '\n' && last != '\r' && last != '\u001a') {
                throw place.error("the last line has no end: the file is truncated");
            }
        } catch (CsvParseException e) {
            throw Place.ofFile(file).error("is no csv: " + e.getMessage());
        }
    }
}
