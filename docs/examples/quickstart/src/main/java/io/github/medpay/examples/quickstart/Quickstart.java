package io.github.medpay.examples.quickstart;

import io.github.medpay.MedPay;
import io.github.medpay.claim.ParallelBatch;
import io.github.medpay.data.json.PricedClaimJson;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Prices claims: one JSON claim a line from a file or standard input, one priced claim a line to standard output. A line
 * that is no claim yields {@code {"error":…,"line":n}} at its place, and the run goes on; the exit status is 0 only if
 * every line was a claim.
 */
public final class Quickstart {

    private static final String USAGE = """
            usage: medpay-quickstart [--table] [--no-ncci] [--no-traces] [--no-info] [--threads N] [--sample | FILE]
              FILE         claims, one JSON object a line; without it they are read from standard input
              --sample     the bundled sample claims
              --table      a table for people instead of JSON
              --no-ncci    leave out the correct coding edits
              --no-traces  leave out the traces of the lines
              --no-info    leave out the findings that only inform
              --threads    how many threads work; without it, one for each processor
            """;

    private static final int ALL_CLAIMS = 0;
    private static final int BAD_LINES = 1;
    private static final int USAGE_ERROR = 2;

    private Quickstart() {}

    /**
     * Runs the program.
     *
     * @param args see the usage text
     * @throws IOException if the input cannot be read or the output not be written
     */
    public static void main(String[] args) throws IOException {
        System.exit(run(List.of(args), System.in, System.out, System.err));
    }

    static int run(List<String> args, InputStream in, OutputStream out, PrintStream err) throws IOException {
        List<String> files = new ArrayList<>(args);
        boolean table = files.removeIf("--table"::equals);
        boolean sample = files.removeIf("--sample"::equals);
        boolean withoutNcci = files.removeIf("--no-ncci"::equals);
        PricedClaimJson json = json(files);
        ParallelBatch batch = threads(files);
        if (batch == null
                || files.size() > (sample ? 0 : 1)
                || files.stream().anyMatch(file -> file.startsWith("--"))) {
            err.print(USAGE);
            return USAGE_ERROR;
        }
        MedPay medPay = MedPay.create();
        ClaimRun run = new ClaimRun(
                withoutNcci ? medPay.pricer().withoutNcci() : medPay.pricer(),
                table ? TableWriter::new : lines -> new JsonWriter(json, lines));
        try (InputStream claims =
                        sample ? sample() : files.isEmpty() ? in : Files.newInputStream(Path.of(files.get(0)));
                OutputStream lines = new BufferedOutputStream(out, 1 << 16)) {
            return run.price(claims, lines, batch) ? ALL_CLAIMS : BAD_LINES;
        } catch (NoSuchFileException e) {
            err.println("no such file: " + e.getFile());
            return USAGE_ERROR;
        }
    }

    /** Takes what is to be left out of the answers out of the arguments. */
    private static PricedClaimJson json(List<String> args) {
        PricedClaimJson json = PricedClaimJson.complete();
        if (args.removeIf("--no-traces"::equals)) {
            json = json.withoutTraces();
        }
        return args.removeIf("--no-info"::equals) ? json.withoutInformation() : json;
    }

    /** Takes {@code --threads N} out of the arguments; null where N is no number of threads. */
    private static @Nullable ParallelBatch threads(List<String> args) {
        int option = args.indexOf("--threads");
        if (option < 0) {
            return ParallelBatch.ofAllProcessors();
        }
        if (option + 1 == args.size() || !args.get(option + 1).matches("[1-9][0-9]{0,2}")) {
            return null;
        }
        args.remove(option);
        return ParallelBatch.of(Integer.parseInt(args.remove(option)));
    }

    private static InputStream sample() {
        return Objects.requireNonNull(Quickstart.class.getResourceAsStream("/claims.ndjson"), "claims.ndjson");
    }
}
