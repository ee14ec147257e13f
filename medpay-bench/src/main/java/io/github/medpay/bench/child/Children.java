package io.github.medpay.bench.child;

import io.github.medpay.bench.report.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts virtual machines and takes down what they print, or how long they run. */
public final class Children {

    /** How many threads the batch is run with. */
    public static final List<Integer> THREADS = List.of(1, 2);

    /** Before the name of a batch's figure: the virtual machine compiled each method once. */
    public static final String ONCE = "once ";

    private static final Path QUICKSTART = Path.of("docs/examples/quickstart/target/medpay-quickstart.jar");
    private static final List<String> THINGS =
            List.of("release", "releases", "schedules", "zip", "ptp", "ncci", "all", "HashMap fees", "HashMap pairs");
    private static final List<String> BATCH = List.of("-Xmx256m");
    private static final List<String> BATCH_ONCE = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");
    private static final double NANOS = 1e9;

    private Children() {}

    /** Cold starts in microseconds. */
    public static Map<String, Figure> starts(int starts) throws IOException, InterruptedException {
        return Map.of(
                "cold start fees", starts(starts, List.of(), "fees"),
                "cold start ncci", starts(starts, List.of(), "ncci"),
                "cold start archive", startsFromArchive(starts));
    }

    /** Heap in bytes. */
    public static Map<String, Figure> footprint() throws IOException, InterruptedException {
        Map<String, Figure> figures = new TreeMap<>();
        for (String thing : THINGS) {
            figures.put("heap " + thing, Figure.of(number(List.of("-Xmx3g"), HeapOfTables.class, thing)));
        }
        return figures;
    }

    private static Figure starts(int starts, List<String> options, String edits)
            throws IOException, InterruptedException {
        double[] micros = new double[starts];
        for (int i = 0; i < starts; i++) {
            micros[i] = number(options, ColdStart.class, edits);
        }
        return Figure.of(micros);
    }

    /** With an archive of the loaded classes, which one start has left. */
    private static Figure startsFromArchive(int starts) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("archive");
        Path archive = directory.resolve("medpay.jsa");
        try {
            starts(1, List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive), "ncci");
            return starts(starts, List.of("-XX:SharedArchiveFile=" + archive), "ncci");
        } finally {
            Files.deleteIfExists(archive);
            Files.delete(directory);
        }
    }

    /** The batch in claims a second; nothing where the quickstart has not been built. */
    public static Map<String, Figure> batch(int claims) throws IOException, InterruptedException {
        Map<String, Figure> figures = new TreeMap<>();
        if (!Files.exists(QUICKSTART)) {
            return figures;
        }
        Path file = Files.createTempFile("claims", ".ndjson");
        try {
            ClaimsFile.write(file, claims);
            for (int threads : THREADS) {
                batch(figures, "", BATCH, claims, file, threads);
                batch(figures, ONCE, BATCH_ONCE, claims, file, threads);
            }
        } finally {
            Files.delete(file);
        }
        return figures;
    }

    private static void batch(
            Map<String, Figure> figures, String prefix, List<String> options, int claims, Path file, int threads)
            throws IOException, InterruptedException {
        String workers = "" + threads;
        double priced = seconds(options, "--threads", workers, file.toString());
        double brief = seconds(options, "--no-traces", "--no-info", "--threads", workers, file.toString());
        double alone = number(options, JsonAlone.class, file.toString(), workers);
        figures.put(prefix + "batch " + threads, Figure.of(claims / priced));
        figures.put(prefix + "brief " + threads, Figure.of(claims / brief));
        figures.put(prefix + "json " + threads, Figure.of(claims / alone));
    }

    /** The whole life of the quickstart. */
    private static double seconds(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = java(options);
        command.addAll(List.of("-jar", QUICKSTART.toString()));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        check(process, command);
        return (System.nanoTime() - start) / NANOS;
    }

    private static double number(List<String> options, Class<?> program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = java(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed;
        try {
            printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        check(process, command);
        return Double.parseDouble(printed.trim());
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return command;
    }

    private static void check(Process process, List<String> command) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }
}
