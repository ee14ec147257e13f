package io.github.medpay.insight.therapy;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the two running sums of a year.
 *
 * @param name {@code PT and SLP} or {@code OT}
 * @param spent the allowed expense of the year so far, dollars
 * @param toThreshold dollars that still fit without KX; 0.00 where the sum is at or past the threshold
 * @param toReview dollars to the targeted review; 0.00 where the sum is at or past it
 * @param kxFrom the date of the first expense that makes the sum exceed the threshold, from which on lines need KX; null
 *     where none does
 * @param entries every expense of the account with the sum after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TherapyAccount(
        String name,
        BigDecimal spent,
        BigDecimal toThreshold,
        BigDecimal toReview,
        @JsonIgnore @Nullable LocalDate kxFrom,
        List<Entry> entries) {

    /**
     * An expense in the ledger.
     *
     * @param expense the expense
     * @param counted false where it is past the threshold without KX: then it is denied and not added
     * @param sum the account after it
     * @param needsKx whether the line needs KX: the sum with it exceeds the threshold
     */
    public record Entry(TherapyExpense expense, boolean counted, BigDecimal sum, boolean needsKx) {

        /**
         * Checks that nothing is null.
         *
         * @param expense the expense
         * @param counted false where it is past the threshold without KX: then it is denied and not added
         * @param sum the account after it
         * @param needsKx whether the line needs KX: the sum with it exceeds the threshold
         */
        public Entry {
            Objects.requireNonNull(expense, "expense");
            Objects.requireNonNull(sum, "sum");
        }
    }

    /**
     * Checks what must not be null and copies the list.
     *
     * @param name {@code PT and SLP} or {@code OT}
     * @param spent the allowed expense of the year so far, dollars
     * @param toThreshold dollars that still fit without KX; 0.00 where the sum is at or past the threshold
     * @param toReview dollars to the targeted review; 0.00 where the sum is at or past it
     * @param kxFrom the date from which on lines need KX; null where none does
     * @param entries every expense of the account with the sum after it
     */
    public TherapyAccount {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(spent, "spent");
        Objects.requireNonNull(toThreshold, "toThreshold");
        Objects.requireNonNull(toReview, "toReview");
        entries = List.copyOf(entries);
    }

    @JsonGetter("kxFrom")
    @Nullable
    String kxFromText() {
        return kxFrom == null ? null : kxFrom.toString();
    }
}
