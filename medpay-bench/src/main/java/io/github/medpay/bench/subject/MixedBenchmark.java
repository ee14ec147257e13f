package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.MixedClaims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.limit.ClaimLookups;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Claims of superbills, with NCCI; nobody reads the trace. A figure is of one line. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls draw() first
public class MixedBenchmark {

    private static final int LINES = 1 << 10;

    /** Which superbills. */
    @Param({"all", "visit", "surgery", "imaging", "therapy", "drug", "laboratory", "history"})
    public String family;

    private final ClaimPricer pricer = Tables.medPay().pricer();
    private List<Claim> claims;
    private ClaimLookups[] lookups;

    /** Draws the claims. */
    @Setup
    public void draw() {
        claims = MixedClaims.of(family).ofLines(LINES);
        lookups = ClaimLookups.of(claims);
    }

    /** Prices. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void line(Blackhole hole) {
        for (Claim claim : claims) {
            hole.consume(pricer.price(claim));
        }
    }

    /** The limit: what the claims ask of the tables. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void lookups(Blackhole hole) {
        for (ClaimLookups asked : lookups) {
            hole.consume(asked.ask());
        }
    }
}
