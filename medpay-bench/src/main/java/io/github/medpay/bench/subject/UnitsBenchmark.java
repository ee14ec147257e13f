package io.github.medpay.bench.subject;

import io.github.medpay.bench.input.Claims;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.Discipline;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the minutes of five services to their units, by the 8-minute rule. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class UnitsBenchmark {

    private static final int COUNT = 1 << 12;

    private final UnitCalculator calculator = Tables.medPay().unitCalculator(LocalDate.of(2025, 2, 3));
    private final List<List<TimedService>> visits = visits();
    private int next;

    private static List<List<TimedService>> visits() {
        Claims claims = Claims.ofOneRelease();
        List<List<TimedService>> visits = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            Claim claim = claims.therapy(5);
            visits.add(claim.lines().stream().map(UnitsBenchmark::service).toList());
        }
        return visits;
    }

    private static TimedService service(ClaimLine line) {
        Minutes minutes = Objects.requireNonNull(line.minutes());
        return TimedService.of(
                line.code(), Discipline.PHYSICAL_THERAPY, minutes.therapist().intValueExact(), 0);
    }

    /** Units of five services, with every verdict. */
    @Benchmark
    public UnitAllocation fiveServices() {
        return calculator.calculate(UnitRule.CMS_8_MINUTE, visits.get(next++ & (COUNT - 1)));
    }
}
