package io.github.medpay.examples.x12.report;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/** How many lines came out how, and by how many dollars. Filled by one thread. */
public final class ReportSummary {

    /**
     * One row of the summary.
     *
     * @param lines how many
     * @param expected what was expected of them
     * @param paid what was paid
     * @param difference paid less expected
     */
    public record Row(long lines, BigDecimal expected, BigDecimal paid, BigDecimal difference) {}

    private static final Row NONE = new Row(0, Money.NOTHING, Money.NOTHING, Money.NOTHING);

    private final Map<Outcome, Row> rows = new EnumMap<>(Outcome.class);

    /**
     * Counts a line.
     *
     * @param line the line
     */
    public void add(VarianceLine line) {
        Row row = rows.getOrDefault(line.outcome(), NONE);
        rows.put(
                line.outcome(),
                new Row(
                        row.lines() + 1,
                        row.expected().add(Money.orNothing(line.expectedPaid())),
                        row.paid().add(Money.orNothing(line.remittedPaid())),
                        row.difference().add(line.difference())));
    }

    /**
     * The row of an outcome.
     *
     * @param outcome which
     * @return its row; zeros if no line came out so
     */
    public Row row(Outcome outcome) {
        return rows.getOrDefault(outcome, NONE);
    }

    /**
     * All rows as one.
     *
     * @return their sum
     */
    public Row total() {
        Row total = NONE;
        for (Row row : rows.values()) {
            total = new Row(
                    total.lines() + row.lines(),
                    total.expected().add(row.expected()),
                    total.paid().add(row.paid()),
                    total.difference().add(row.difference()));
        }
        return total;
    }
}
