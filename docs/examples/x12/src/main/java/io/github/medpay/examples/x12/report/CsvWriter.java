package io.github.medpay.examples.x12.report;

import io.github.medpay.remittance.ComparedLine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The variance report as CSV (RFC 4180): a header, then one line a line. */
public final class CsvWriter {

    private static final String HEADER = "claim,line,id,code,modifiers,date,charge,match,outcome,difference,"
            + "expectedAllowed,expectedPaid,remittedAllowed,remittedPaid,explanation,adjustments,remarks\r\n";

    private final Writer out;

    /**
     * Writes the header.
     *
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write(HEADER);
    }

    /**
     * Writes a line.
     *
     * @param variance the line
     * @throws IOException if it cannot be written
     */
    public void write(VarianceLine variance) throws IOException {
        ComparedLine line = variance.line();
        List<String> fields = List.of(
                variance.claim(),
                Texts.numbers(line),
                line.id() == null ? "" : line.id(),
                line.code(),
                String.join(" ", line.modifiers()),
                line.date().map(Object::toString).orElse(""),
                Texts.dollars(line.charge()),
                line.match().name(),
                line.outcome().name(),
                Texts.dollars(line.difference()),
                Texts.dollars(line.expectedAllowed()),
                Texts.dollars(line.expectedPaid()),
                Texts.dollars(line.remittedAllowed()),
                Texts.dollars(line.remittedPaid()),
                Texts.explanation(line),
                Texts.adjustments(variance.adjustments()),
                String.join(" ", variance.remarks()));
        out.write(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String field) {
        if (field.matches("[^\",\r\n]*")) {
            return field;
        }
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
