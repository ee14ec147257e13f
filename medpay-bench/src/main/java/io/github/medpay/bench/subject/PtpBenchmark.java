package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.peer.Agreement;
import io.github.medpay.bench.peer.BarePairs;
import io.github.medpay.bench.report.AgreementLog;
import io.github.medpay.bench.report.RatioTable;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.ncci.NcciChecker;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The edit of a pair of codes, over all pairs of all editions. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class PtpBenchmark {

    private final NcciChecker checker = Tables.medPay().ncciChecker();
    private final PairQuestion[] questions = PairQuestion.draw();

    /** Column 1, column 2 and day of each question, one after the other. */
    private final int[] numbers = Arrays.stream(questions)
            .flatMapToInt(asked -> IntStream.of(asked.one(), asked.two(), asked.day()))
            .toArray();

    private final BarePairs bare = new BarePairs(questions);
    private int next;

    private PairQuestion next() {
        return questions[next++ & (questions.length - 1)];
    }

    /** Compares the answers of the bare reads. */
    @Setup
    public void compare() {
        AgreementLog.write("pair", RatioTable.BARE, Agreement.ofPairs(bare, questions));
    }

    /** The limit: the four reads of a pair's answer. */
    @Benchmark
    public int bare() {
        return bare.indicator(next++ & (questions.length - 1));
    }

    /** The answer as a number. */
    @Benchmark
    public int pair() {
        int asked = 3 * (next++ & (questions.length - 1));
        return checker.editCode(numbers[asked], numbers[asked + 1], numbers[asked + 2]);
    }

    /** The answer as an object, with edition and certainty. */
    @Benchmark
    public Object edit() {
        PairQuestion asked = next();
        return checker.edit(
                ProcedureCode.of(asked.columnOne()),
                ProcedureCode.of(asked.columnTwo()),
                LocalDate.ofEpochDay(asked.day()));
    }

    /** The unit limit of a code. */
    @Benchmark
    public Object mue() {
        PairQuestion asked = next();
        return checker.mue(ProcedureCode.of(asked.columnOne()), LocalDate.ofEpochDay(asked.day()));
    }
}
