package io.github.medpay.bench.report;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long to measure. */
public enum Plan {
    /** For the page. */
    FULL("the full run", 3, 5, 2, 1000, 2, 400_000, 5),
    /** For a developer who waits: fees, pairs and claims, beside the peers; under three minutes. */
    SHORT("the short run", 1, 4, 3, 400, 0, 0, 0),
    /** For CI: nothing may rot. */
    SMOKE("a smoke test, whose numbers mean nothing", 1, 0, 1, 10, 1, 500, 1);

    private final String title;
    private final int rounds;
    private final int warmups;
    private final int iterations;
    private final int millis;
    private final int opens;
    private final int batch;
    private final int starts;

    Plan(String title, int rounds, int warmups, int iterations, int millis, int opens, int batch, int starts) {
        this.title = title;
        this.rounds = rounds;
        this.warmups = warmups;
        this.iterations = iterations;
        this.millis = millis;
        this.opens = opens;
        this.batch = batch;
        this.starts = starts;
    }

    /** For the page. */
    String title() {
        return title;
    }

    /** How many times all benchmarks, the starts and the batch are run, one after another. */
    int rounds() {
        return rounds;
    }

    /** Claims of the batch. */
    int batch() {
        return batch;
    }

    /** Fresh virtual machines for each cold start of a round. */
    int starts() {
        return starts;
    }

    /** Whether everything is measured that the page shows. */
    public boolean isComplete() {
        return this != SHORT;
    }

    /** All but the cold openings. */
    ChainedOptionsBuilder steady() {
        return new OptionsBuilder()
                .include(this == SHORT ? "\\.(Fee|Ptp|Claim)\\w*Benchmark" : ".*")
                .exclude("OpenBenchmark")
                .forks(this == SMOKE ? 0 : 1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis))
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class);
    }

    /** The cold openings: a fresh virtual machine for each. */
    ChainedOptionsBuilder cold() {
        return new OptionsBuilder()
                .include("OpenBenchmark")
                .forks(opens)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true);
    }
}
