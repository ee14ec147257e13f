package io.github.medpay.remittance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What explains the difference of a line: one cause, or two at once. Immutable. */
@JsonPropertyOrder({"parts", "alternatives"})
public final class Explanation {

    private final List<Part> parts;
    private final List<DifferenceCause> alternatives;

    Explanation(List<Part> parts, List<DifferenceCause> alternatives) {
        this.parts = List.copyOf(parts);
        this.alternatives = List.copyOf(alternatives);
    }

    /**
     * The causes, each with what it does to the payment.
     *
     * @return one or two
     */
    @JsonProperty("parts")
    public List<Part> parts() {
        return parts;
    }

    /**
     * Other causes that explain the line, and as many lines of the claim, just as well.
     *
     * @return the causes; mostly none
     */
    @JsonProperty("alternatives")
    public List<DifferenceCause> alternatives() {
        return alternatives;
    }

    /**
     * The causes alone.
     *
     * @return one or two
     */
    public List<DifferenceCause> causes() {
        return parts.stream().map(Part::cause).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation that && parts.equals(that.parts) && alternatives.equals(that.alternatives);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, alternatives);
    }

    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining("; "));
    }

    /** A cause, and what it does to the payment. Immutable. */
    @JsonPropertyOrder({"cause", "detail", "amount"})
    public static final class Part {

        private final DifferenceCause cause;
        private final String detail;
        private final BigDecimal amount;

        Part(DifferenceCause cause, String detail, BigDecimal amount) {
            this.cause = cause;
            this.detail = detail;
            this.amount = amount;
        }

        /**
         * What kind of thing it is.
         *
         * @return the cause
         */
        @JsonProperty("cause")
        public DifferenceCause cause() {
            return cause;
        }

        /**
         * What it is on this line, in words for people; the wording may change.
         *
         * @return a part of a sentence
         */
        @JsonProperty("detail")
        public String detail() {
            return detail;
        }

        /**
         * By how much it changes Medicare's payment.
         *
         * @return dollars with two decimals; below zero where less was paid
         */
        @JsonProperty("amount")
        public BigDecimal amount() {
            return amount;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part that
                    && cause == that.cause
                    && detail.equals(that.detail)
                    && amount.equals(that.amount);
        }

        @Override
        public int hashCode() {
            return Objects.hash(cause, detail, amount);
        }

        @Override
        public String toString() {
            return cause + " " + amount + " (" + detail + ")";
        }
    }
}
