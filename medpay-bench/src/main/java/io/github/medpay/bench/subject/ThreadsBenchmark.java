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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Five-line therapy claims an instance of the library prices in a second, asked by several threads. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Thread)
public class ThreadsBenchmark {

    private static final int COUNT = 1 << 9;

    private final ClaimPricer pricer = Tables.medPay().pricer();
    private final Claim[] claims = draw();
    private int next;

    private static Claim[] draw() {
        Claims drawn = Claims.ofOneRelease();
        return Stream.generate(() -> drawn.therapy(5)).limit(COUNT).toArray(Claim[]::new);
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    public PricedClaim threads1() {
        return price();
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    public PricedClaim threads2() {
        return price();
    }

    /** Four threads. */
    @Benchmark
    @Threads(4)
    public PricedClaim threads4() {
        return price();
    }

    private PricedClaim price() {
        return pricer.price(claims[next++ & (COUNT - 1)]);
    }
}
