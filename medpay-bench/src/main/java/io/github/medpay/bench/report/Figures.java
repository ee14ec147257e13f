package io.github.medpay.bench.report;

import io.github.medpay.bench.child.Batch;
import io.github.medpay.bench.child.Children;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Everything that was measured in one run, by name. */
public final class Figures {

    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, Figure> figures = new TreeMap<>();
    private final Map<String, String> agreements = new TreeMap<>();

    private Figures() {}

    /**
     * Runs the benchmarks, the starts and the batch in rounds, then what time does not change. A machine that is slow for a while
     * is slow for one round of each of them, and not for all that is measured of one.
     */
    public static Figures measure(Plan plan) throws RunnerException, IOException, InterruptedException {
        Figures figures = new Figures();
        Path log = Files.createTempFile("agreement", ".txt");
        try {
            System.setProperty(AgreementLog.PROPERTY, log.toString());
            figures.rounds(plan, log);
            figures.agreements.putAll(AgreementLog.read(log));
        } finally {
            Files.delete(log);
        }
        if (plan.isComplete()) {
            Children.footprint().forEach(figures::add);
        }
        return figures;
    }

    private void rounds(Plan plan, Path log) throws RunnerException, IOException, InterruptedException {
        ChainedOptionsBuilder steady = plan.steady().jvmArgsAppend("-D" + AgreementLog.PROPERTY + "=" + log, "-Xmx3g");
        try (Batch batch = Batch.of(plan.batch())) {
            for (int round = 0; round < plan.rounds(); round++) {
                add(new Runner(steady.build()).run());
                if (plan.isComplete()) {
                    add(new Runner(plan.cold().build()).run());
                    Children.starts(plan.starts()).forEach(this::add);
                    batch.run().forEach(this::add);
                }
            }
        }
    }

    private void add(Collection<RunResult> results) {
        for (RunResult run : results) {
            List<Double> values = new ArrayList<>();
            run.getPrimaryResult().getStatistics().getRawData().forEachRemaining(value -> values.add(value.getKey()));
            Figure figure =
                    Figure.of(values.stream().mapToDouble(value -> value).toArray());
            Result<?> bytes = run.getSecondaryResults().get(BYTES);
            add(name(run), bytes == null ? figure : figure.withBytes(bytes.getScore()));
        }
    }

    private void add(String name, Figure figure) {
        figures.merge(name, figure, Figure::and);
    }

    private static String name(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        StringJoiner name = new StringJoiner(" ");
        name.add(benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1));
        for (String key : run.getParams().getParamsKeys()) {
            name.add(run.getParams().getParam(key));
        }
        return name.toString();
    }

    /** A figure by name, such as {@code FeeBenchmark.cents} or {@code FeePeerBenchmark.dollars H2}. */
    Figure get(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalArgumentException("no figure " + name + "; there are " + figures.keySet());
        }
        return figure;
    }

    /** Whether it was measured. */
    boolean has(String name) {
        return figures.containsKey(name);
    }

    /** What was found out about a peer's answers, such as of {@code fee H2}. */
    String agreement(String name) {
        return agreements.getOrDefault(name, "not compared");
    }
}
