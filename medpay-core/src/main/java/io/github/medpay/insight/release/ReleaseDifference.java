package io.github.medpay.insight.release;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two releases compared. */
@JsonPropertyOrder({"before", "after", "filter", "rows", "basis"})
public final class ReleaseDifference {

    private final String before;
    private final String after;
    private final DifferenceFilter filter;
    private final List<RowDifference> rows;
    private final Basis basis;

    ReleaseDifference(String before, String after, DifferenceFilter filter, List<RowDifference> rows, Basis basis) {
        this.before = Objects.requireNonNull(before, "before");
        this.after = Objects.requireNonNull(after, "after");
        this.filter = Objects.requireNonNull(filter, "filter");
        this.rows = List.copyOf(rows);
        this.basis = Objects.requireNonNull(basis, "basis");
    }

    /** {@return name of the first release} */
    @JsonProperty("before")
    public String before() {
        return before;
    }

    /** {@return name of the second release} */
    @JsonProperty("after")
    public String after() {
        return after;
    }

    /** {@return which differences were wanted, and where fees were taken} */
    @JsonProperty("filter")
    public DifferenceFilter filter() {
        return filter;
    }

    /** {@return in order of code and part} */
    @JsonProperty("rows")
    public List<RowDifference> rows() {
        return rows;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReleaseDifference same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ReleaseDifference" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(before, after, filter, rows, basis);
    }
}
