package io.github.medpay.insight.therapy;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the two running sums of a year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"name", "spent", "toThreshold", "toReview", "kxFrom", "entries"})
public final class TherapyAccount {

    private final String name;
    private final BigDecimal spent;
    private final BigDecimal toThreshold;
    private final BigDecimal toReview;
    private final @Nullable LocalDate kxFrom;
    private final List<Entry> entries;

    TherapyAccount(
            String name,
            BigDecimal spent,
            BigDecimal toThreshold,
            BigDecimal toReview,
            @Nullable LocalDate kxFrom,
            List<Entry> entries) {
        this.name = Objects.requireNonNull(name, "name");
        this.spent = Objects.requireNonNull(spent, "spent");
        this.toThreshold = Objects.requireNonNull(toThreshold, "toThreshold");
        this.toReview = Objects.requireNonNull(toReview, "toReview");
        this.entries = List.copyOf(entries);
        this.kxFrom = kxFrom;
    }

    /** {@return {@code PT and SLP} or {@code OT}} */
    @JsonProperty("name")
    public String name() {
        return name;
    }

    /** {@return the allowed expense of the year so far, dollars} */
    @JsonProperty("spent")
    public BigDecimal spent() {
        return spent;
    }

    /** {@return dollars that still fit without KX; 0.00 where the sum is at or past the threshold} */
    @JsonProperty("toThreshold")
    public BigDecimal toThreshold() {
        return toThreshold;
    }

    /** {@return dollars to the targeted review; 0.00 where the sum is at or past it} */
    @JsonProperty("toReview")
    public BigDecimal toReview() {
        return toReview;
    }

    /**
     * {@return the date of the first expense that makes the sum exceed the threshold, from which on lines need KX;
     * null where none does}
     */
    @JsonIgnore
    public @Nullable LocalDate kxFrom() {
        return kxFrom;
    }

    /** {@return every expense of the account with the sum after it} */
    @JsonProperty("entries")
    public List<Entry> entries() {
        return entries;
    }

    /** An expense in the ledger. */
    @JsonPropertyOrder({"expense", "counted", "sum", "needsKx"})
    public static final class Entry {

        private final TherapyExpense expense;
        private final boolean counted;
        private final BigDecimal sum;
        private final boolean needsKx;

        Entry(TherapyExpense expense, boolean counted, BigDecimal sum, boolean needsKx) {
            this.expense = Objects.requireNonNull(expense, "expense");
            this.sum = Objects.requireNonNull(sum, "sum");
            this.counted = counted;
            this.needsKx = needsKx;
        }

        /** {@return the expense} */
        @JsonProperty("expense")
        public TherapyExpense expense() {
            return expense;
        }

        /** {@return false where it is past the threshold without KX: then it is denied and not added} */
        @JsonProperty("counted")
        public boolean counted() {
            return counted;
        }

        /** {@return the account after it} */
        @JsonProperty("sum")
        public BigDecimal sum() {
            return sum;
        }

        /** {@return whether the line needs KX: the sum with it exceeds the threshold} */
        @JsonProperty("needsKx")
        public boolean needsKx() {
            return needsKx;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry same && values().equals(same.values());
        }

        @Override
        public int hashCode() {
            return values().hashCode();
        }

        @Override
        public String toString() {
            return "Entry" + values();
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(expense, counted, sum, needsKx);
        }
    }

    @JsonGetter("kxFrom")
    @Nullable
    String kxFromText() {
        return kxFrom == null ? null : kxFrom.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TherapyAccount same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "TherapyAccount" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(name, spent, toThreshold, toReview, kxFrom, entries);
    }
}
