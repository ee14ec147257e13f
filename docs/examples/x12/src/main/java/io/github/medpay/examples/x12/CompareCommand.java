package io.github.medpay.examples.x12;

import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.examples.x12.professional.ClaimMapper;
import io.github.medpay.examples.x12.professional.ProfessionalReader;
import io.github.medpay.examples.x12.professional.Reading;
import io.github.medpay.examples.x12.remittance.RemittanceReader;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.report.CsvWriter;
import io.github.medpay.examples.x12.report.RemittanceIndex;
import io.github.medpay.examples.x12.report.Remittances;
import io.github.medpay.examples.x12.report.TextReport;
import io.github.medpay.examples.x12.report.VarianceLine;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Place;
import io.github.medpay.examples.x12.segment.Problem;
import io.github.medpay.remittance.ComparedClaim;
import io.github.medpay.remittance.RemittanceComparison;
import io.github.medpay.remittance.RemittanceSummary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code compare}: the claims of an 837P beside the payments of an 835. The remittance is held as a whole; the claims are read
 * one after the other.
 */
final class CompareCommand {

    private static final ObjectWriter JSON = Json.MAPPER.writer();

    private final ClaimMapper mapper;
    private final ClaimPricer pricer;
    private final RemittanceComparison comparison;
    private final PrintStream err;
    private final RemittanceIndex index = new RemittanceIndex();
    private RemittanceSummary summary = RemittanceSummary.of(List.of());
    private int errors;

    private CompareCommand(Arguments arguments, PrintStream err) {
        this.err = err;
        mapper = new ClaimMapper(arguments.mapping());
        pricer = arguments.has("--no-ncci")
                ? MedPay.create().pricer().withoutNcci()
                : MedPay.create().pricer();
        comparison = RemittanceComparison.of(pricer);
    }

    static int run(Arguments arguments, OutputStream out, PrintStream err) throws IOException {
        List<Path> files = arguments.files();
        if (files.size() != 2) {
            throw new UsageException("compare needs a file of claims and a file of remittances");
        }
        return new CompareCommand(arguments, err).compare(files.get(0), files.get(1), arguments.output(), out);
    }

    private int compare(Path claims, Path remittances, String name, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(remittances)) {
            index.addAll(new RemittanceReader(String.valueOf(remittances.getFileName()), in));
        }
        index.problems().forEach(this::tell);
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        try (InputStream in = Files.newInputStream(claims);
                Writer ndjson = Files.newBufferedWriter(Path.of(name + ".ndjson"));
                Writer csv = Files.newBufferedWriter(Path.of(name + ".csv"))) {
            Outputs outputs = new Outputs(new TextReport(print), new CsvWriter(csv), ndjson);
            compare(new ProfessionalReader(String.valueOf(claims.getFileName()), in), outputs);
            for (RemittedClaim rest : index.rest()) {
                write(comparison.withoutClaim(Remittances.of(rest)), rest, outputs);
            }
            outputs.text().end(summary, index);
        }
        print.flush();
        return errors == 0 ? X12Example.ALL_READ : X12Example.ERRORS;
    }

    private void compare(ProfessionalReader reader, Outputs outputs) throws IOException {
        for (Reading reading = reader.next(); reading != null; reading = reader.next()) {
            if (reading instanceof Reading.OfClaim claim) {
                try {
                    compare(mapper.map(claim.claim()).claim(), outputs);
                } catch (BadElementException e) {
                    tell(e.asProblem("the claim is left out"));
                }
            } else if (reading instanceof Reading.OfProblem bad) {
                tell(bad.problem());
            }
        }
    }

    private void compare(Claim claim, Outputs outputs) throws IOException {
        PricedClaim priced = pricer.price(claim);
        @Nullable RemittedClaim remitted = index.take(claim);
        write(
                remitted == null
                        ? comparison.withoutRemittance(claim, priced)
                        : comparison.compare(claim, priced, Remittances.of(remitted)),
                remitted,
                outputs);
    }

    private void write(ComparedClaim compared, @Nullable RemittedClaim remitted, Outputs outputs) throws IOException {
        summary = summary.plus(RemittanceSummary.of(List.of(compared)));
        outputs.write(VarianceLine.of(compared, remitted));
    }

    private void tell(Problem problem) {
        Place place = problem.place();
        boolean error = problem.kind() == Problem.Kind.ERROR;
        errors += error ? 1 : 0;
        err.printf(
                "%s: %s, segment %d (%s), line %d: %s%n",
                error ? "error" : "warning",
                place.file(),
                place.position(),
                place.segment(),
                place.line(),
                problem.message());
    }

    /** The three forms of the report. */
    private record Outputs(TextReport text, CsvWriter csv, Writer ndjson) {

        void write(List<VarianceLine> lines) throws IOException {
            for (VarianceLine line : lines) {
                text.add(line);
                csv.write(line);
                ndjson.write(JSON.writeValueAsString(line));
                ndjson.write('\n');
            }
        }
    }
}
