package io.github.medpay.examples.x12;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.medpay.MedPay;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.ParallelBatch;
import io.github.medpay.examples.x12.professional.ClaimMapper;
import io.github.medpay.examples.x12.professional.MappedClaim;
import io.github.medpay.examples.x12.professional.ProfessionalReader;
import io.github.medpay.examples.x12.professional.Reading;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code 837p-to-priced}: one thread reads, several price and write JSON, a few dozen claims at a time; the output is in the
 * order of the files, and only some chunks are held at once.
 */
final class PriceCommand {

    /** A line of the output, and its text. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and never compared
    private record Written(OutputLine line, byte[] text) {}

    private static final ObjectWriter JSON = Json.MAPPER.writer();

    private final ClaimMapper mapper;
    private final ClaimPricer pricer;
    private final ParallelBatch batch;
    private final Counts counts = new Counts();

    private PriceCommand(Arguments arguments) {
        MedPay medPay = MedPay.create();
        pricer = arguments.has("--no-ncci") ? medPay.pricer().withoutNcci() : medPay.pricer();
        mapper = new ClaimMapper(arguments.mapping());
        batch = arguments.threads();
    }

    static int run(Arguments arguments, OutputStream out, PrintStream err) throws IOException {
        List<Path> files = arguments.files();
        long started = System.nanoTime();
        PriceCommand command = new PriceCommand(arguments);
        try (OutputStream buffered = new BufferedOutputStream(out, 1 << 16)) {
            for (Path file : files) {
                command.price(file, buffered);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        err.println(files.size() + " files: " + command.counts + ", " + seconds(started) + " s");
        return command.counts.errors() == 0 ? X12Example.ALL_READ : X12Example.ERRORS;
    }

    private static String seconds(long started) {
        return BigDecimal.valueOf(System.nanoTime() - started, 9)
                .setScale(1, RoundingMode.HALF_UP)
                .toString();
    }

    private void price(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ProfessionalReader reader = new ProfessionalReader(String.valueOf(file.getFileName()), in);
            batch.run(new FileReadings(reader), this::price, written -> write(written, out));
        }
    }

    private void write(List<Written> written, OutputStream out) {
        try {
            for (Written each : written) {
                counts.add(each.line());
                out.write(each.text());
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Written> price(List<Reading> readings) {
        List<Written> written = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            OutputLine line = price(reading);
            try {
                written.add(new Written(line, JSON.writeValueAsBytes(line)));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
        return written;
    }

    private OutputLine price(Reading reading) {
        if (reading instanceof Reading.OfProblem bad) {
            return problem(bad.problem());
        }
        try {
            MappedClaim mapped = mapper.map(((Reading.OfClaim) reading).claim());
            return new OutputLine.Priced(pricer.price(mapped.claim()), Source.of(mapped));
        } catch (BadElementException e) {
            return problem(e.asProblem("the claim is left out"));
        }
    }

    private static OutputLine problem(Problem problem) {
        return problem.kind() == Problem.Kind.ERROR
                ? new OutputLine.Failed(problem.message(), problem.place())
                : new OutputLine.Warned(problem.message(), problem.place());
    }
}
