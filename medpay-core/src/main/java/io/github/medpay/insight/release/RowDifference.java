package io.github.medpay.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one row differs between two releases.
 *
 * @param code the code
 * @param part 26, TC or 53; empty for the whole service
 * @param kind added, removed or changed
 * @param fields relative values, status and indicators that differ; empty for added and removed rows
 * @param feeBefore dollars; null where the row is missing or has no amount
 * @param feeAfter dollars; null where the row is missing or has no amount
 * @param amount after less before; null unless both have an amount
 * @param percent amount ÷ before × 100, two decimals, half up; null unless both have an amount and the first is not 0.00
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowDifference(
        ProcedureCode code,
        String part,
        Kind kind,
        List<FieldDifference> fields,
        @Nullable BigDecimal feeBefore,
        @Nullable BigDecimal feeAfter,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent) {

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

    /**
     * Checks what must not be null and copies the list.
     *
     * @param code the code
     * @param part 26, TC or 53; empty for the whole service
     * @param kind added, removed or changed
     * @param fields relative values, status and indicators that differ; empty for added and removed rows
     * @param feeBefore dollars; null where the row is missing or has no amount
     * @param feeAfter dollars; null where the row is missing or has no amount
     * @param amount after less before; null unless both have an amount
     * @param percent amount ÷ before × 100, two decimals; null unless both have an amount and the first is not 0.00
     */
    public RowDifference {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
    }
}
