package io.github.medpay.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one row differs between two releases. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "part", "kind", "fields", "feeBefore", "feeAfter", "amount", "percent"})
public final class RowDifference {

    private final ProcedureCode code;
    private final String part;
    private final Kind kind;
    private final List<FieldDifference> fields;
    private final @Nullable BigDecimal feeBefore;
    private final @Nullable BigDecimal feeAfter;
    private final @Nullable BigDecimal amount;
    private final @Nullable BigDecimal percent;

    RowDifference(
            ProcedureCode code,
            String part,
            Kind kind,
            List<FieldDifference> fields,
            @Nullable BigDecimal feeBefore,
            @Nullable BigDecimal feeAfter,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal percent) {
        this.code = Objects.requireNonNull(code, "code");
        this.part = Objects.requireNonNull(part, "part");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.fields = List.copyOf(fields);
        this.feeBefore = feeBefore;
        this.feeAfter = feeAfter;
        this.amount = amount;
        this.percent = percent;
    }

    /** {@return the code} */
    @JsonProperty("code")
    public ProcedureCode code() {
        return code;
    }

    /** {@return 26, TC or 53; empty for the whole service} */
    @JsonProperty("part")
    public String part() {
        return part;
    }

    /** {@return added, removed or changed} */
    @JsonProperty("kind")
    public Kind kind() {
        return kind;
    }

    /** {@return relative values, status and indicators that differ; empty for added and removed rows} */
    @JsonProperty("fields")
    public List<FieldDifference> fields() {
        return fields;
    }

    /** {@return dollars; null where the row is missing or has no amount} */
    @JsonProperty("feeBefore")
    public @Nullable BigDecimal feeBefore() {
        return feeBefore;
    }

    /** {@return dollars; null where the row is missing or has no amount} */
    @JsonProperty("feeAfter")
    public @Nullable BigDecimal feeAfter() {
        return feeAfter;
    }

    /** {@return after less before; null unless both have an amount} */
    @JsonProperty("amount")
    public @Nullable BigDecimal amount() {
        return amount;
    }

    /**
     * {@return amount ÷ before × 100, two decimals, half up; null unless both have an amount and the first is not
     * 0.00}
     */
    @JsonProperty("percent")
    public @Nullable BigDecimal percent() {
        return percent;
    }

    /** What happened to a row. */
    public enum Kind {
        /** Only the second release holds it. */
        ADDED,
        /** Only the first release holds it. */
        REMOVED,
        /** Both hold it, and it differs in a field or in its fee. */
        CHANGED
    }

    /**
     * A field that differs.
     *
     * @param field the name, such as {@code status} or {@code work}
     * @param before its value in the first release
     * @param after its value in the second release
     */
    public record FieldDifference(String field, String before, String after) {

        /**
         * Checks that nothing is null.
         *
         * @param field the name, such as {@code status} or {@code work}
         * @param before its value in the first release
         * @param after its value in the second release
         */
        public FieldDifference {
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowDifference same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "RowDifference" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(code, part, kind, fields, feeBefore, feeAfter, amount, percent);
    }
}
