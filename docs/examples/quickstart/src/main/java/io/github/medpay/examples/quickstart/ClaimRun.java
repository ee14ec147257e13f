package io.github.medpay.examples.quickstart;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.ParallelBatch;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Prices every line of an input. Several threads read, price and write JSON, a chunk of lines at a time; the output is in the
 * order of the input, and only a few chunks are held at a time.
 */
final class ClaimRun {

    /** What became of a chunk. */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, and never compared
    private record Answers(byte[] text, boolean clean) {}

    private final ClaimPricer pricer;
    private final Function<PrintStream, ResultWriter> writers;

    ClaimRun(ClaimPricer pricer, Function<PrintStream, ResultWriter> writers) {
        this.pricer = pricer;
        this.writers = writers;
    }

    /** Whether every line was a claim. */
    boolean price(InputStream in, OutputStream out, ParallelBatch batch) throws IOException {
        boolean[] clean = {true};
        try {
            batch.run(new LineChunks(new LineReader(in)), this::price, answers -> {
                clean[0] &= answers.clean();
                write(answers.text(), out);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return clean[0];
    }

    private static void write(byte[] text, OutputStream out) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answers price(LineChunk chunk) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean clean = true;
        try (PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8)) {
            ResultWriter writer = writers.apply(out);
            for (int i = 0; i < chunk.lines().size(); i++) {
                clean &= price(chunk.lines().get(i), chunk.firstNumber() + i, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answers(text.toByteArray(), clean);
    }

    private boolean price(byte[] line, long number, ResultWriter out) throws IOException {
        if (line.length == 0) {
            return true;
        }
        try {
            if (line.length > LineReader.MOST_BYTES) {
                throw new ClaimException("claim", "is longer than " + LineReader.MOST_BYTES + " bytes");
            }
            @Nullable Claim claim = Json.MAPPER.readValue(line, Claim.class);
            if (claim == null) {
                throw new ClaimException("claim", "is null");
            }
            out.write(pricer.price(claim));
            return true;
        } catch (ClaimException e) {
            out.writeError(e.getMessage(), number);
        } catch (JsonProcessingException e) {
            out.writeError(JsonErrors.describe(e), number);
        } catch (CharConversionException e) { // Jackson took the line for UTF-32, which it is not
            out.writeError("not JSON: not in UTF-8", number);
        }
        return false;
    }
}
