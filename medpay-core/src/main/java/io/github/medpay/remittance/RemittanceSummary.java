package io.github.medpay.remittance;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the remittances of a practice come to: by outcome and by cause, in lines and dollars. Immutable.
 *
 * <p>Bounded memory: it is collected from a stream of compared claims, none of which it keeps.
 */
@JsonPropertyOrder({"claims", "outcomes", "causes", "expected", "paid", "difference"})
public final class RemittanceSummary {

    /** Never changed once it is here. */
    private final Sums sums;

    private RemittanceSummary(Sums sums) {
        this.sums = sums;
    }

    private static <E extends Enum<E>> List<Row<E>> rows(Map<E, long[]> sums) {
        return sums.entrySet().stream()
                .map(sum -> new Row<>(sum.getKey(), sum.getValue()[0], sum.getValue()[1]))
                .toList();
    }

    /**
     * Sums up.
     *
     * @param claims compared claims
     * @return their summary
     */
    public static RemittanceSummary of(Collection<ComparedClaim> claims) {
        return claims.stream().collect(collector());
    }

    /**
     * Sums up a stream.
     *
     * @param claims compared claims
     * @return their summary
     */
    public static RemittanceSummary of(Stream<ComparedClaim> claims) {
        return claims.collect(collector());
    }

    /**
     * Sums up what a stream collects.
     *
     * @return a collector
     */
    public static Collector<ComparedClaim, ?, RemittanceSummary> collector() {
        return Collector.of(Sums::new, Sums::add, Sums::plus, RemittanceSummary::new);
    }

    /**
     * This summary and another one together.
     *
     * @param other of other claims
     * @return a new summary
     */
    public RemittanceSummary plus(RemittanceSummary other) {
        return new RemittanceSummary(new Sums().plus(sums).plus(other.sums));
    }

    /**
     * How many claims.
     *
     * @return zero or more
     */
    @JsonProperty("claims")
    public long claims() {
        return sums.claims;
    }

    /**
     * The lines by outcome.
     *
     * @return a row for each outcome that occurs, in their order
     */
    @JsonProperty("outcomes")
    public List<Row<LineOutcome>> outcomes() {
        return rows(sums.outcomes);
    }

    /**
     * The differences by cause. A line with two causes stands in two rows, each with its own dollars.
     *
     * @return a row for each cause that occurs, in their order
     */
    @JsonProperty("causes")
    public List<Row<DifferenceCause>> causes() {
        return rows(sums.causes);
    }

    /**
     * What was to be expected.
     *
     * @return dollars with two decimals
     */
    @JsonProperty("expected")
    public BigDecimal expected() {
        return Cents.toDollars(sums.expected);
    }

    /**
     * What was paid.
     *
     * @return dollars with two decimals
     */
    @JsonProperty("paid")
    public BigDecimal paid() {
        return Cents.toDollars(sums.paid);
    }

    /**
     * What was paid less what was to be expected.
     *
     * @return dollars with two decimals
     */
    @JsonProperty("difference")
    public BigDecimal difference() {
        return Cents.toDollars(sums.paid - sums.expected);
    }

    @Override
    public String toString() {
        return "RemittanceSummary[" + claims() + " claims, " + difference() + ", " + causes() + "]";
    }

    /**
     * How many lines, and by how much they were paid otherwise than expected. Immutable.
     *
     * @param <E> outcome or cause
     */
    @JsonPropertyOrder({"name", "lines", "difference"})
    public static final class Row<E extends Enum<E>> {

        private final E name;
        private final long lines;
        private final long cents;

        Row(E name, long lines, long cents) {
            this.name = name;
            this.lines = lines;
            this.cents = cents;
        }

        /**
         * What the row is of.
         *
         * @return outcome or cause
         */
        @JsonProperty("name")
        public E name() {
            return name;
        }

        /**
         * How many lines.
         *
         * @return at least one
         */
        @JsonProperty("lines")
        public long lines() {
            return lines;
        }

        /**
         * What was paid less what was to be expected.
         *
         * @return dollars with two decimals
         */
        @JsonProperty("difference")
        public BigDecimal difference() {
            return Cents.toDollars(cents);
        }

        @Override
        public String toString() {
            return name + " " + lines + ": " + difference();
        }
    }

    /** The sums while they are collected. */
    private static final class Sums {

        private final Map<LineOutcome, long[]> outcomes = new EnumMap<>(LineOutcome.class);
        private final Map<DifferenceCause, long[]> causes = new EnumMap<>(DifferenceCause.class);
        private long claims;
        private long expected;
        private long paid;

        void add(ComparedClaim claim) {
            claims++;
            for (ComparedLine line : claim.lines()) {
                expected += cents(line.expectedPaid());
                paid += cents(line.remittedPaid());
                add(outcomes, line.outcome(), 1, cents(line.difference()));
                line.explanation()
                        .ifPresent(explanation -> explanation
                                .parts()
                                .forEach(part -> add(causes, part.cause(), 1, cents(part.amount()))));
            }
        }

        private static long cents(@Nullable BigDecimal dollars) {
            return dollars == null ? 0 : Cents.ofDollars(dollars);
        }

        private static <E extends Enum<E>> void add(Map<E, long[]> sums, E name, long lines, long cents) {
            long[] sum = sums.computeIfAbsent(name, any -> new long[2]);
            sum[0] += lines;
            sum[1] += cents;
        }

        Sums plus(Sums other) {
            claims += other.claims;
            expected += other.expected;
            paid += other.paid;
            other.outcomes.forEach((name, sum) -> add(outcomes, name, sum[0], sum[1]));
            other.causes.forEach((name, sum) -> add(causes, name, sum[0], sum[1]));
            return this;
        }
    }
}
