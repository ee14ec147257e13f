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

/** Starts virtual machines and takes down what they print. */
public final class Children {

    private static final List<String> THINGS =
            List.of("release", "releases", "schedules", "zip", "ptp", "ncci", "all", "HashMap fees", "HashMap pairs");

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

    /** The number that a program of ours prints. */
    static double number(List<String> options, Class<?> program, String... arguments)
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

    /** A virtual machine like this one. */
    static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return command;
    }

    /** Waits for its end. */
    static void check(Process process, List<String> command) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("failed: " + command);
        }
    }
}
