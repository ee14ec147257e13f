package io.github.medpay.bench.child;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.medpay.bench.input.MixedClaims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.limit.PlainJackson;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ParallelBatch;
import io.github.medpay.claim.PricedClaim;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The limit of a batch: reads every claim of a file and writes a priced claim for it with Jackson alone. The answers were priced
 * before, of the first claims of the file. Prints seconds, from the first line to the last.
 */
final class JsonAlone {

    private static final int ANSWERS = 1 << 10;
    private static final double NANOS = 1e9;

    private final JsonMapper mapper = PlainJackson.mapper();
    private final PricedClaim[] answers = Stream.generate(MixedClaims.of(MixedClaims.ALL)::next)
            .limit(ANSWERS)
            .map(Tables.medPay()::price)
            .toArray(PricedClaim[]::new);

    private JsonAlone() {}

    /**
     * Reads and writes.
     *
     * @param args the file of {@link ClaimsFile}, and how many threads
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        JsonAlone json = new JsonAlone();
        OutputStream out = OutputStream.nullOutputStream();
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
            ParallelBatch.of(Integer.parseInt(args[1])).run(new Slices(in), json::convert, text -> write(out, text));
        }
        System.out.println((System.nanoTime() - start) / NANOS);
    }

    private byte[] convert(byte[] slice) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int answer = slice.length;
        try {
            for (int from = 0; from < slice.length; ) {
                int end = from;
                while (slice[end] != '\n') {
                    end++;
                }
                Claim claim = mapper.readValue(slice, from, end - from, Claim.class);
                answer += claim.lines().size();
                text.writeBytes(mapper.writeValueAsBytes(answers[answer & (ANSWERS - 1)]));
                text.write('\n');
                from = end + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toByteArray();
    }

    private static void write(OutputStream out, byte[] text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
