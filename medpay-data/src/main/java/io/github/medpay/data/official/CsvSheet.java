package io.github.medpay.data.official;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads csv. */
final class CsvSheet {

    private CsvSheet() {}

    static List<Row> rows(Member member) {
        List<Row> rows = new ArrayList<>();
        String text = Lines.text(member);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                List<String> cells =
                        line.getFields().stream().map(String::strip).toList();
                rows.add(new Row(member.label(), line.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException e) {
            String cause = e.getCause() == null ? "" : " (" + e.getCause().getMessage() + ")";
            throw OfficialFileException.ofFile(member.label(), "is no csv: " + e.getMessage() + cause, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
