package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.Claims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How the cost of a five-line therapy claim grows with the releases in use. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls draw() first
public class ReleasesBenchmark {

    private static final int COUNT = 1 << 9;

    /** Releases that the claims' dates fall into. */
    @Param({"1", "4", "20"})
    public int releases;

    private final ClaimPricer pricer = Tables.medPay().pricer().withoutNcci();
    private Claim[] claims;
    private int next;

    /** Draws the claims. */
    @Setup
    public void draw() {
        Claims drawn = Claims.ofReleases(releases);
        claims = Stream.generate(() -> drawn.therapy(5)).limit(COUNT).toArray(Claim[]::new);
    }

    /** One claim. */
    @Benchmark
    public PricedClaim claim() {
        return pricer.price(claims[next++ & (COUNT - 1)]);
    }
}
