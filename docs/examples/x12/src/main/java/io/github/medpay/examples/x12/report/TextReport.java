package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.ProviderAdjustment;
import io.github.medpay.remittance.ComparedLine;
import io.github.medpay.remittance.LineOutcome;
import io.github.medpay.remittance.RemittanceSummary;
import java.io.PrintStream;
import java.util.List;

/** The variance report for people: every line that did not come out as expected, then the sums. */
public final class TextReport {

    private static final String LINE = "%-12s %4s  %-16s %10s %10s %10s %10s  %-14s %s%n";
    private static final String SUM = "%-22s %8s %12s%n";

    private final PrintStream out;

    /**
     * Prints the heading.
     *
     * @param out where to
     */
    public TextReport(PrintStream out) {
        this.out = out;
        out.printf(LINE, "claim", "line", "service", "charge", "expected", "paid", "difference", "outcome", "why");
    }

    /**
     * Prints a line if it did not come out as expected.
     *
     * @param variance the line
     */
    public void add(VarianceLine variance) {
        ComparedLine line = variance.line();
        if (line.outcome() == LineOutcome.AS_EXPECTED) {
            return;
        }
        String why = Texts.explanation(line);
        out.printf(
                LINE,
                variance.claim(),
                Texts.numbers(line),
                String.join(" ", line.code(), String.join(" ", line.modifiers()))
                        .trim(),
                Texts.dollars(line.charge()),
                Texts.dollars(line.expectedPaid()),
                Texts.dollars(line.remittedPaid()),
                Texts.dollars(line.difference()),
                Texts.words(line.outcome()),
                why.isEmpty() ? Texts.adjustments(variance.adjustments()) : why);
    }

    /**
     * Prints the sums.
     *
     * @param summary of all claims
     * @param index the remittances, for what they hold besides claims
     */
    public void end(RemittanceSummary summary, RemittanceIndex index) {
        out.println();
        out.printf(SUM, "outcome", "lines", "difference");
        print(summary.outcomes());
        out.println();
        out.printf(SUM, "cause", "lines", "difference");
        print(summary.causes());
        out.printf("%nexpected %s, paid %s, difference %s%n", summary.expected(), summary.paid(), summary.difference());
        if (index.reversals() > 0) {
            out.printf("%nreversals, each set off against the payment before it: %d%n", index.reversals());
        }
        for (ProviderAdjustment adjustment : index.adjustments()) {
            out.printf(
                    "taken from the payment as a whole (PLB), reason %s: %s%n",
                    adjustment.reason(), Texts.dollars(adjustment.amount()));
        }
    }

    private <E extends Enum<E>> void print(List<RemittanceSummary.Row<E>> rows) {
        rows.forEach(row -> out.printf(SUM, Texts.words(row.name()), row.lines(), row.difference()));
    }
}
