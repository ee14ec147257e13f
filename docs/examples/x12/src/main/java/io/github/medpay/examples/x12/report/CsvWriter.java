package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.Adjustment;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The variance report as CSV (RFC 4180): a header, then one line a line. */
public final class CsvWriter {

    private static final String HEADER = "claim,line,id,code,modifiers,date,charge,outcome,difference,expectedAllowed,"
            + "expectedPaid,remittedAllowed,remittedPaid,adjustments,remarks\r\n";

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
     * @param line the line
     * @throws IOException if it cannot be written
     */
    public void write(VarianceLine line) throws IOException {
        List<String> fields = new ArrayList<>();
        fields.add(line.claim());
        fields.add(line.line() == null ? "" : line.line().toString());
        fields.add(line.id());
        fields.add(line.code());
        fields.add(String.join(" ", line.modifiers()));
        fields.add(line.date() == null ? "" : line.date());
        fields.add(Money.text(line.charge()));
        fields.add(line.outcome().name());
        fields.add(Money.text(line.difference()));
        fields.add(Money.text(line.expectedAllowed()));
        fields.add(Money.text(line.expectedPaid()));
        fields.add(Money.text(line.remittedAllowed()));
        fields.add(Money.text(line.remittedPaid()));
        fields.add(adjustments(line.adjustments()));
        fields.add(String.join(" ", line.remarks()));
        out.write(fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** As a person writes them: {@code CO-45 12.00; PR-2 3.00}. */
    static String adjustments(List<Adjustment> adjustments) {
        return adjustments.stream()
                .map(each -> each.group() + "-" + each.reason() + " " + Money.text(each.amount()))
                .collect(Collectors.joining("; "));
    }

    private static String quoted(String field) {
        if (field.matches("[^\",\r\n]*")) {
            return field;
        }
        return '"' + field.replace("\"", "\"\"") + '"';
    }
}
