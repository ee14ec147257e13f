package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.ProviderAdjustment;
import java.io.PrintStream;
import java.util.Locale;

/** The variance report for people: every line that did not come out as expected, then the sums. */
public final class TextReport {

    private static final String LINE = "%-12s %4s  %-16s %10s %10s %10s %10s  %-15s %s%n";

    private final PrintStream out;
    private final ReportSummary summary = new ReportSummary();

    /**
     * Prints the heading.
     *
     * @param out where to
     */
    public TextReport(PrintStream out) {
        this.out = out;
        out.printf(
                LINE, "claim", "line", "service", "charge", "expected", "paid", "difference", "outcome", "adjustments");
    }

    /**
     * Counts a line, and prints it if it did not come out as expected.
     *
     * @param line the line
     */
    public void add(VarianceLine line) {
        summary.add(line);
        if (line.outcome() == Outcome.AS_EXPECTED) {
            return;
        }
        out.printf(
                LINE,
                line.claim(),
                line.line() == null ? "" : line.line(),
                String.join(" ", line.code(), String.join(" ", line.modifiers()))
                        .trim(),
                Money.text(line.charge()),
                Money.text(line.expectedPaid()),
                Money.text(line.remittedPaid()),
                Money.text(line.difference()),
                words(line.outcome()),
                (CsvWriter.adjustments(line.adjustments()) + " " + String.join(" ", line.remarks())).trim());
    }

    /**
     * Prints the sums.
     *
     * @param index the remittances, for what they hold besides claims
     */
    public void end(RemittanceIndex index) {
        out.printf("%n%-16s %8s %12s %12s %12s%n", "outcome", "lines", "expected", "paid", "difference");
        for (Outcome outcome : Outcome.values()) {
            if (summary.row(outcome).lines() > 0) {
                print(words(outcome), summary.row(outcome));
            }
        }
        print("total", summary.total());
        if (index.reversals() > 0) {
            out.printf("%nreversals, each set off against the payment before it: %d%n", index.reversals());
        }
        for (ProviderAdjustment adjustment : index.adjustments()) {
            out.printf(
                    "taken from the payment as a whole (PLB), reason %s: %s%n",
                    adjustment.reason(), Money.text(adjustment.amount()));
        }
    }

    private void print(String name, ReportSummary.Row row) {
        out.printf("%-16s %8d %12s %12s %12s%n", name, row.lines(), row.expected(), row.paid(), row.difference());
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
