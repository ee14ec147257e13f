package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random services for properties. */
final class Services {

    static final Discipline PT = Discipline.PHYSICAL_THERAPY;
    private static final List<String> TIMED = List.of("97110", "97112", "97116", "97140", "97530", "97035", "97129");
    private static final List<String> ANY =
            List.of("97110", "97140", "97161", "97150", "97545", "97039", "97530", "97010", "99213");

    private Services() {}

    /** Timed services of physical therapy with minutes. */
    static Arbitrary<List<TimedService>> timed() {
        return Combinators.combine(
                        Arbitraries.of(TIMED),
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.integers().between(0, 40))
                .as((code, therapist, assistant) -> TimedService.of(code, PT, therapist, assistant))
                .filter(service -> service.totalMinutes() > 0)
                .list()
                .ofMaxSize(9);
    }

    /** Services of all kinds, also with minutes that cannot be. */
    static Arbitrary<List<TimedService>> any() {
        return Combinators.combine(
                        Arbitraries.of(ANY),
                        Arbitraries.of(Discipline.class),
                        Arbitraries.integers().between(-20, 1500),
                        Arbitraries.integers().between(-5, 60))
                .as(TimedService::of)
                .list()
                .ofMaxSize(9);
    }

    static int minutes(List<TimedService> services) {
        return services.stream().mapToInt(TimedService::totalMinutes).sum();
    }
}
