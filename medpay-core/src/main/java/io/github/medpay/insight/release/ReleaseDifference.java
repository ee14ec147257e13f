package io.github.medpay.insight.release;

import io.github.medpay.insight.basis.Basis;
import java.util.List;
import java.util.Objects;

/**
 * Two releases compared.
 *
 * @param before name of the first release
 * @param after name of the second release
 * @param filter which differences were wanted, and where fees were taken
 * @param rows in order of code and part
 * @param basis inputs, formula, assumptions, citations
 */
public record ReleaseDifference(
        String before, String after, DifferenceFilter filter, List<RowDifference> rows, Basis basis) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param before name of the first release
     * @param after name of the second release
     * @param filter which differences were wanted, and where fees were taken
     * @param rows in order of code and part
     * @param basis inputs, formula, assumptions, citations
     */
    public ReleaseDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(filter, "filter");
        rows = List.copyOf(rows);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The rows as comma-separated values (RFC 4180): a header, then {@code code, part, kind, fee_before, fee_after, amount,
     * percent, fields}; an absent amount is an empty field; {@code fields} is {@code name: before > after}, joined by
     * {@code "; "}.
     *
     * @return text with a line feed after each row
     */
    public String toCsv() {
        StringBuilder csv = new StringBuilder("code,part,kind,fee_before,fee_after,amount,percent,fields\n");
        for (RowDifference row : rows) {
            csv.append(row.code()).append(',').append(row.part()).append(',').append(row.kind());
            for (Object amount : new Object[] {row.feeBefore(), row.feeAfter(), row.amount(), row.percent()}) {
                csv.append(',').append(amount == null ? "" : amount);
            }
            csv.append(',');
            String separator = "";
            for (RowDifference.FieldDifference field : row.fields()) {
                csv.append(separator).append(field.field()).append(": ");
                csv.append(field.before()).append(" > ").append(field.after());
                separator = "; ";
            }
            csv.append('\n');
        }
        return csv.toString();
    }
}
