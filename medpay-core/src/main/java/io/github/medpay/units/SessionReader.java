package io.github.medpay.units;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns intervals into minutes, so that no minute counts twice (NCCI Policy Manual ch. 1 §E).
 *
 * <p>Time that may not count twice goes to a group first, then to an attended untimed service, whose minutes stay out of
 * the total, then to the timed service that began first (a decision: the texts forbid the double count and do not say
 * which service yields).
 */
final class SessionReader {

    private final TimingTable table;
    private final List<Interval> given;
    /** The possible intervals, the strongest claim to shared time first. */
    private final List<Claimant> claimants = new ArrayList<>();

    private final List<ServiceClock> clocks = new ArrayList<>();
    private final List<Overlap> overlaps = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SessionReader(TimingTable table, List<Interval> given) {
        this.table = table;
        this.given = List.copyOf(given);
    }

    SessionMinutes read() {
        for (Interval interval : given) {
            takeIn(interval);
        }
        claimants.sort(Comparator.comparing(Claimant::kind)
                .thenComparing(claimant -> claimant.interval().start()));
        findOverlaps();
        int[] moments = moments();
        for (int i = 1; i < moments.length; i++) {
            share(moments[i - 1], moments[i]);
        }
        List<TimedService> services = new ArrayList<>(clocks.size());
        for (ServiceClock clock : clocks) {
            services.add(clock.service());
        }
        return new SessionMinutes(services, overlaps, findings);
    }

    private void takeIn(Interval interval) {
        if (!interval.isPossible()) {
            findings.add(Finding.of(
                    FindingCode.INTERVAL_INVALID, interval.label() + " does not end after it starts: not counted"));
            return;
        }
        CodeTiming timing = table.timing(interval.code());
        SessionKind kind = SessionKind.of(interval, table);
        boolean counts = kind != SessionKind.GROUP || !timing.isPooled();
        if (!counts) {
            findings.add(Finding.of(
                    FindingCode.GROUP_MINUTES,
                    interval.label() + " was in a group, and " + interval.code()
                            + " asks for one-on-one contact: not counted"));
        }
        claimants.add(new Claimant(interval, kind, counts ? clock(interval) : new ServiceClock(interval)));
    }

    private ServiceClock clock(Interval interval) {
        for (ServiceClock clock : clocks) {
            if (clock.isOf(interval)) {
                return clock;
            }
        }
        ServiceClock clock = new ServiceClock(interval);
        clocks.add(clock);
        return clock;
    }

    private void findOverlaps() {
        for (int i = 0; i < claimants.size(); i++) {
            for (int j = i + 1; j < claimants.size(); j++) {
                Claimant stronger = claimants.get(i);
                Claimant weaker = claimants.get(j);
                int seconds = stronger.interval().sharedSeconds(weaker.interval());
                if (seconds > 0 && stronger.excludes(weaker)) {
                    Overlap overlap = new Overlap(stronger.interval(), weaker.interval(), seconds);
                    overlaps.add(overlap);
                    findings.add(Finding.of(
                            FindingCode.INTERVALS_OVERLAP,
                            overlap + ": the time counts once, for "
                                    + stronger.interval().code()));
                }
            }
        }
    }

    private int[] moments() {
        return claimants.stream()
                .map(Claimant::interval)
                .flatMapToInt(interval -> IntStream.of(interval.from(), interval.to()))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Gives a stretch in which nobody begins or ends to all who have a right to it. */
    private void share(int from, int to) {
        List<Claimant> served = new ArrayList<>();
        for (Claimant claimant : claimants) {
            if (claimant.isActive(from, to) && served.stream().noneMatch(other -> other.excludes(claimant))) {
                served.add(claimant);
            }
        }
        for (ServiceClock clock : clocks) {
            boolean any = false;
            boolean therapist = false;
            for (Claimant claimant : served) {
                if (claimant.clock() == clock) {
                    any = true;
                    therapist |= claimant.interval().role() == ClinicianRole.THERAPIST;
                }
            }
            if (any) {
                clock.add(to - from, therapist);
            }
        }
    }
}
