package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.bench.peer.Agreement;
import io.github.medpay.bench.peer.BareFees;
import io.github.medpay.bench.report.AgreementLog;
import io.github.medpay.bench.report.RatioTable;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.RowModifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The fee of one unit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class FeeBenchmark {

    private final FeeSchedule schedule = Tables.schedule();
    private final FeeQuestion[] questions = FeeQuestion.draw();
    private final int[] codes =
            Arrays.stream(questions).mapToInt(FeeQuestion::packed).toArray();
    private final RowModifier[] parts =
            Arrays.stream(questions).map(FeeQuestion::part).toArray(RowModifier[]::new);
    private final Locality[] localities =
            Arrays.stream(questions).map(FeeQuestion::locality).toArray(Locality[]::new);
    private final Setting[] settings =
            Arrays.stream(questions).map(FeeQuestion::setting).toArray(Setting[]::new);
    private final BareFees bare = new BareFees(questions);
    private int next;

    private FeeQuestion next() {
        return questions[next++ & (questions.length - 1)];
    }

    /** Compares the answers of the bare reads. */
    @Setup
    public void compare() {
        AgreementLog.write("fee", RatioTable.BARE, Agreement.ofFees(bare, questions));
    }

    /** The limit: the numbers of a fee, read where they lie, multiplied and rounded. */
    @Benchmark
    public long bare() {
        return bare.cents(next++ & (questions.length - 1));
    }

    /** Whole cents: code as a number, locality looked up before. */
    @Benchmark
    public long cents() {
        int asked = next++ & (questions.length - 1);
        return schedule.feeCents(codes[asked], parts[asked], localities[asked], settings[asked]);
    }

    /** Dollars: code and locality as texts, as the peers take them. */
    @Benchmark
    public @Nullable BigDecimal dollars() {
        FeeQuestion asked = next();
        Locality locality = schedule.localities().find(asked.key()).orElseThrow();
        long cents = schedule.feeCents(ProcedureCode.pack(asked.code()), asked.part(), locality, asked.setting());
        return cents < 0 ? null : Cents.toDollars(cents);
    }

    /** The whole report: breakdown, cap, confidence, findings. */
    @Benchmark
    public @Nullable Object report() {
        FeeQuestion asked = next();
        return schedule.find(ProcedureCode.of(asked.code()), asked.part())
                .map(entry -> schedule.fee(entry, asked.locality(), asked.setting()))
                .orElse(null);
    }
}
