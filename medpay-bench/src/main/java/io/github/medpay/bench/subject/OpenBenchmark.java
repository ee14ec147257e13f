package io.github.medpay.bench.subject;

import io.github.medpay.data.BundledTables;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A table, opened once in a fresh virtual machine. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH fills the parameter
public class OpenBenchmark {

    /** Which table. */
    @Param({"RVU25D", "ZIP codes", "anesthesia", "PTP", "MUE", "add-on"})
    public String table;

    /** From the jar to columns, checksums compared. */
    @Benchmark
    public Object open() {
        BundledTables tables = new BundledTables();
        return switch (table) {
            case "ZIP codes" -> tables.openZipCodes();
            case "anesthesia" -> tables.openAnesthesiaBaseUnits();
            case "PTP" -> tables.openPtp();
            case "MUE" -> tables.openMue();
            case "add-on" -> tables.openAddOns();
            default -> tables.openRelease(table);
        };
    }
}
