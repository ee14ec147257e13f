package io.github.medpay.bench.child;

import io.github.medpay.bench.report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of claims that the quickstart prices, and that Jackson alone reads, again and again. */
public final class Batch implements AutoCloseable {

    /** How many threads the batch is run with. */
    public static final List<Integer> THREADS = List.of(1, 2);

    /** Before the name of a figure: the virtual machine compiled each method once. */
    public static final String ONCE = "once ";

    private static final Path QUICKSTART = Path.of("docs/examples/quickstart/target/medpay-quickstart.jar");
    private static final List<String> BY_DEFAULT = List.of("-Xmx256m");
    private static final List<String> COMPILED_ONCE = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
    private static final double NANOS = 1e9;

    private final int claims;
    private final Path file;

    private Batch(int claims, Path file) {
        this.claims = claims;
        this.file = file;
    }

    /** Writes the claims. */
    public static Batch of(int claims) throws IOException {
        Path file = Files.createTempFile("claims", ".ndjson");
        ClaimsFile.write(file, claims);
        return new Batch(claims, file);
    }

    /** Every run once, in claims a second; nothing where the quickstart has not been built. */
    public Map<String, Figure> run() throws IOException, InterruptedException {
        Map<String, Figure> figures = new TreeMap<>();
        if (Files.exists(QUICKSTART)) {
            for (int threads : THREADS) {
                run(figures, "", BY_DEFAULT, threads);
                run(figures, ONCE, COMPILED_ONCE, threads);
            }
        }
        return figures;
    }

    private void run(Map<String, Figure> figures, String prefix, List<String> options, int threads)
            throws IOException, InterruptedException {
        String workers = "" + threads;
        double priced = seconds(options, "--threads", workers, file.toString());
        double brief = seconds(options, "--no-traces", "--no-info", "--threads", workers, file.toString());
        double alone = Children.number(options, JsonAlone.class, file.toString(), workers);
        figures.put(prefix + "batch " + threads, Figure.of(claims / priced));
        figures.put(prefix + "brief " + threads, Figure.of(claims / brief));
        figures.put(prefix + "json " + threads, Figure.of(claims / alone));
    }

    /** The whole life of the quickstart. */
    private static double seconds(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = Children.java(options);
        command.addAll(List.of("-jar", QUICKSTART.toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Children.check(process, command);
        return (System.nanoTime() - start) / NANOS;
    }

    /** Deletes the file. */
    @Override
    public void close() throws IOException {
        Files.delete(file);
    }
}
