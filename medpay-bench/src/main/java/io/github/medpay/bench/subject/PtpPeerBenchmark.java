package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.peer.Agreement;
import io.github.medpay.bench.peer.Peer;
import io.github.medpay.bench.peer.Peers;
import io.github.medpay.bench.report.AgreementLog;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The edit of a pair, from a peer whose answers are compared first. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init") // JMH calls open() first
public class PtpPeerBenchmark {

    /** Which peer. */
    @Param({"HashMap", "H2", "SQLite"})
    public String peer;

    private final PairQuestion[] questions = PairQuestion.draw();
    private Peer asked;
    private int next;

    /** Loads the peer and compares its answers. */
    @Setup
    public void open() {
        asked = Peers.ofPairs(peer);
        AgreementLog.write("pair", peer, Agreement.ofPairs(asked, questions));
    }

    /** The modifier indicator. */
    @Benchmark
    public int indicator() {
        return asked.indicator(questions[next++ & (questions.length - 1)]);
    }

    /** Closes a database. */
    @TearDown
    public void close() {
        asked.close();
    }
}
