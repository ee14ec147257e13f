package io.github.medpay.units;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fixture.Policies;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every day of intervals. */
class SessionProperties {

    private static final UnitCalculator CALCULATOR = Policies.calculator();

    @Provide
    Arbitrary<List<Interval>> timedDay() {
        return day("97110", "97140", "97530");
    }

    @Provide
    Arbitrary<List<Interval>> anyDay() {
        return day("97110", "97140", "97150", "97161", "G0283", "97545", "97039");
    }

    private static Arbitrary<List<Interval>> day(String... codes) {
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(-3, 40),
                        Arbitraries.of("therapist", "assistant"))
                .as((code, start, length, who) -> Interval.of(code, Services.PT, "09:00", "09:00")
                        .withStart(LocalTime.of(9, 0).plusMinutes(start))
                        .withEnd(LocalTime.of(9, 0).plusMinutes((long) start + length))
                        .withClinician(who)
                        .withRole(who.equals("assistant") ? ClinicianRole.ASSISTANT : ClinicianRole.THERAPIST))
                .list()
                .ofMaxSize(7);
    }

    @Property
    void everyMinuteOfTimedServicesCountsExactlyOnce(@ForAll("timedDay") List<Interval> intervals) {
        BitSet minutes = new BitSet();
        for (Interval interval : intervals) {
            if (interval.isPossible()) {
                minutes.set(interval.from() / 60, interval.to() / 60);
            }
        }
        assertThat(Services.minutes(CALCULATOR.sessions(intervals).services())).isEqualTo(minutes.cardinality());
    }

    @Property
    void withoutOverlapsEveryServiceHasItsOwnMinutes(@ForAll("timedDay") List<Interval> intervals) {
        SessionMinutes day = CALCULATOR.sessions(intervals);
        for (TimedService service : day.services()) {
            BitSet own = new BitSet();
            for (Interval interval : intervals) {
                if (interval.isPossible() && interval.code().equals(service.code())) {
                    own.set(interval.from() / 60, interval.to() / 60);
                }
            }
            if (day.overlaps().isEmpty()) {
                assertThat(service.totalMinutes()).isEqualTo(own.cardinality());
            } else {
                assertThat(service.totalMinutes()).isLessThanOrEqualTo(own.cardinality());
            }
        }
    }

    @Property
    void timedMinutesNeverRunWhileThePatientIsInAGroup(@ForAll("anyDay") List<Interval> intervals) {
        BitSet open = new BitSet();
        BitSet group = new BitSet();
        for (Interval interval : intervals) {
            if (!interval.isPossible()) {
                continue;
            }
            if (interval.code().equals(ProcedureCode.of("97150"))) {
                group.set(interval.from() / 60, interval.to() / 60);
            } else if (CALCULATOR.timing(interval.code()).isPooled()) {
                open.set(interval.from() / 60, interval.to() / 60);
            }
        }
        open.andNot(group);
        int timed = 0;
        for (TimedService service : CALCULATOR.sessions(intervals).services()) {
            timed += CALCULATOR.timing(service.code()).isPooled() ? service.totalMinutes() : 0;
        }
        assertThat(timed).isLessThanOrEqualTo(open.cardinality());
    }

    @Property
    void theOrderOfIntervalsChangesNoTotal(@ForAll("timedDay") List<Interval> intervals, @ForAll long seed) {
        List<Interval> shuffled = new ArrayList<>(intervals);
        Collections.shuffle(shuffled, new Random(seed));
        SessionMinutes first = CALCULATOR.sessions(intervals);
        SessionMinutes second = CALCULATOR.sessions(shuffled);
        assertThat(Services.minutes(second.services())).isEqualTo(Services.minutes(first.services()));
        assertThat(second.overlaps()).hasSameSizeAs(first.overlaps());
    }
}
