package io.github.medpay.examples.quickstart;

import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import io.github.medpay.rule.Finding;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A table for people: amounts by line, and under each line how it came about and what must be said. */
final class TableWriter implements ResultWriter {

    private static final String ROW = "%4s  %-16s %5s  %-17s %10s %10s %10s %10s%n";

    private final PrintStream out;

    TableWriter(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(PricedClaim priced) {
        out.println("claim " + (priced.id() == null ? "" : priced.id()));
        out.printf(ROW, "line", "service", "units", "disposition", "fee", "allowed", "Medicare", "patient");
        for (PricedLine line : priced.lines()) {
            write(line);
        }
        out.printf(
                ROW,
                "",
                "total",
                "",
                "",
                "",
                priced.totals().allowed(),
                priced.totals().medicarePayment(),
                priced.totals().patientResponsibility());
        priced.findings().forEach(this::write);
        out.println();
    }

    private void write(PricedLine line) {
        String service = String.join("-", line.code(), String.join("-", line.modifiers()));
        out.printf(
                ROW,
                line.number(),
                line.modifiers().isEmpty() ? line.code() : service,
                line.units() == null ? "" : line.units(),
                line.disposition(),
                text(line.fee()),
                text(line.allowed()),
                text(line.medicarePayment()),
                text(line.patientResponsibility()));
        line.trace().forEach(this::write);
        line.shareTrace().forEach(this::write);
        line.findings().forEach(this::write);
    }

    private void write(TraceStep step) {
        out.printf(
                "        %-22s %12s  %s%n",
                step.rule(),
                step.result().setScale(Math.min(step.result().scale(), 4), RoundingMode.HALF_UP),
                step.detail() == null ? "" : step.detail());
    }

    private void write(Finding finding) {
        out.printf("      ! %s: %s%n", finding.code(), finding.message());
    }

    @Override
    public void writeError(String error, long line) {
        out.println("input line " + line + " is no claim: " + error);
        out.println();
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "-" : amount.toString();
    }
}
