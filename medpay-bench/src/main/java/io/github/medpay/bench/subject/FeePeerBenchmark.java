package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.peer.Agreement;
import io.github.medpay.bench.peer.Peer;
import io.github.medpay.bench.peer.Peers;
import io.github.medpay.bench.report.AgreementLog;
import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The fee of one unit, from a peer whose answers are compared first. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class FeePeerBenchmark {

    /** Which peer. */
    @Param({"HashMap", "H2", "SQLite"})
    public String peer;

    private final FeeQuestion[] questions = FeeQuestion.draw();
    private Peer asked;
    private int next;

    /** Loads the peer and compares its answers. */
    @Setup
    public void open() {
        asked = Peers.ofFees(peer);
        AgreementLog.write("fee", peer, Agreement.ofFees(asked, questions));
    }

    /** Dollars. */
    @Benchmark
    public @Nullable BigDecimal dollars() {
        return asked.fee(questions[next++ & (questions.length - 1)]);
    }

    /** Closes a database. */
    @TearDown
    public void close() {
        asked.close();
    }
}
