package io.github.medpay.bench.subject;

import io.github.medpay.data.BundledTables;
import io.github.medpay.internal.table.TableKinds;
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
            case "ZIP codes" -> tables.open(TableKinds.ZIP_CODES, "ZIP5-2025Q4");
            case "anesthesia" -> tables.open(TableKinds.ANESTHESIA, "anesthesia-2022");
            case "PTP" -> tables.open(TableKinds.PTP, "ncci-ptp-2024Q3-2026Q3");
            case "MUE" -> tables.open(TableKinds.MUE, "ncci-mue-2026Q3");
            case "add-on" -> tables.open(TableKinds.ADD_ON, "ncci-add-on-2026Q3");
            default -> tables.open(TableKinds.RELEASE, table);
        };
    }
}
