package io.github.medpay.units;

import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** One calculation: fills a tally pool by pool, and makes the answer of it. */
final class Calculation {

    private final UnitRule rule;
    private final Tally tally;
    private final TimingTable table;
    private final ServiceUnits[] results;

    private Calculation(UnitRule rule, Tally tally, TimingTable table) {
        this.rule = rule;
        this.tally = tally;
        this.table = table;
        this.results = new ServiceUnits[tally.services.length];
    }

    static UnitAllocation run(UnitRule rule, List<TimedService> services, TimingTable table) {
        return new Calculation(rule, new Tally(services, table), table).allocation();
    }

    private UnitAllocation allocation() {
        int[][] members = new int[Pools.COUNT][];
        for (int pool = 0; pool < Pools.COUNT; pool++) {
            members[pool] = tally.members(pool);
            allocate(members[pool]);
        }
        for (int i = 0; i < results.length; i++) {
            results[i] = result(i);
        }
        return new UnitAllocation(rule, List.of(results), pools(members));
    }

    private List<UnitPool> pools(int[][] members) {
        List<UnitPool> pools = List.of();
        for (int pool = 0; pool < Pools.COUNT; pool++) {
            if (members[pool].length > 0) {
                UnitPool next = pool(pool, members[pool]);
                if (pools.isEmpty()) {
                    pools = List.of(next); // one pool is the usual thing
                } else {
                    pools = new ArrayList<>(pools);
                    pools.add(next);
                }
            }
        }
        return pools;
    }

    private void allocate(int[] members) {
        if (rule == UnitRule.CMS_8_MINUTE) {
            EightMinuteRule.allocate(tally, members);
            return;
        }
        for (int member : members) {
            tally.units[member] = tally.quarters.units(tally.minutes(member));
            tally.reasons[member] = UnitReason.MIDPOINT;
        }
    }

    private ServiceUnits result(int i) {
        TimedService service = tally.services[i];
        CodeTiming timing = tally.timings[i];
        int units = tally.units[i];
        UnitReason reason = tally.reasons[i];
        return new ServiceUnits(
                tally.quarters,
                service,
                timing,
                units,
                table.split().assistantUnits(service, timing, units),
                reason,
                ServiceFindings.of(service, table, units, reason, tally.ties[i]));
    }

    private UnitPool pool(int pool, int[] members) {
        int minutes = tally.minutes(members);
        List<Finding> findings = List.of();
        if (minutes > TimedService.MINUTES_OF_DAY) {
            findings = List.of(Finding.of(
                    FindingCode.MINUTES_OVER_DAY,
                    minutes + " timed minutes of " + Words.discipline(Pools.discipline(pool))
                            + " are more than the 1,440 of a day"));
        }
        return new UnitPool(
                tally.quarters,
                rule,
                Pools.discipline(pool),
                minutes,
                tally.units(members),
                minutesToNextUnit(members, minutes),
                tied(members),
                findings);
    }

    private int minutesToNextUnit(int[] members, int total) {
        if (rule == UnitRule.CMS_8_MINUTE) {
            return tally.quarters.minutesToNextUnit(total);
        }
        int nearest = tally.quarters.length();
        for (int member : members) {
            nearest = Math.min(nearest, tally.quarters.minutesToNextUnit(tally.minutes(member)));
        }
        return nearest;
    }

    private List<ServiceUnits> tied(int[] members) {
        List<ServiceUnits> tied = List.of();
        for (int member : members) {
            if (results[member].isTied()) {
                tied = tied.isEmpty() ? new ArrayList<>() : tied;
                tied.add(results[member]);
            }
        }
        return tied;
    }
}
