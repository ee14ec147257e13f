package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.Claims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.limit.ClaimLookups;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.claim.TraceStep;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whole claims, with minutes and NCCI; few enough to stay in a processor's cache, as a claim does that has just been read. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class ClaimBenchmark {

    private static final int COUNT = 1 << 6;

    private final ClaimPricer pricer = Tables.medPay().pricer();
    private final ClaimPricer withoutNcci = pricer.withoutNcci();
    private final Claims claims = Claims.ofOneRelease();
    private final Claim[] therapy1 = draw(() -> claims.therapy(1));
    private final Claim[] therapy5 = draw(() -> claims.therapy(5));
    private final ClaimLookups[] lookups5 = ClaimLookups.of(List.of(therapy5));
    private final Claim[] surgery6 = draw(claims::surgery);
    private int next;

    private static Claim[] draw(Supplier<Claim> claim) {
        return Stream.generate(claim).limit(COUNT).toArray(Claim[]::new);
    }

    private Claim next(Claim[] some) {
        return some[next++ & (COUNT - 1)];
    }

    /** One line of therapy. */
    @Benchmark
    public PricedClaim therapy1() {
        return pricer.price(next(therapy1));
    }

    /** Five lines of therapy; nobody reads the trace. */
    @Benchmark
    public PricedClaim therapy5() {
        return pricer.price(next(therapy5));
    }

    /** The limit of five lines of therapy: what they ask of the tables. */
    @Benchmark
    public long therapy5Lookups() {
        return lookups5[next++ & (COUNT - 1)].ask();
    }

    /** Five lines of therapy; every step of every trace is read. */
    @Benchmark
    public void therapy5Traced(Blackhole hole) {
        PricedClaim priced = pricer.price(next(therapy5));
        for (PricedLine line : priced.lines()) {
            for (TraceStep step : line.trace()) {
                hole.consume(step);
            }
        }
    }

    /** Five lines of therapy without correct coding edits. */
    @Benchmark
    public PricedClaim therapy5WithoutNcci() {
        return withoutNcci.price(next(therapy5));
    }

    /** Six lines of surgery with an endoscopy family. */
    @Benchmark
    public PricedClaim surgery6() {
        return pricer.price(next(surgery6));
    }
}
