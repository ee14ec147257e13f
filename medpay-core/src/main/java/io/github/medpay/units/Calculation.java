package io.github.medpay.units;

import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import java.util.List;

/** One calculation: gives what is left in the pools of a tally, and makes the answer of it. */
final class Calculation {

    private final UnitRule rule;
    private final Tally tally;
    private final TimingTable table;

    private Calculation(UnitRule rule, Tally tally, TimingTable table) {
        this.rule = rule;
        this.tally = tally;
        this.table = table;
    }

    static UnitAllocation run(UnitRule rule, List<TimedService> services, TimingTable table) {
        return new Calculation(rule, new Tally(rule, services, table), table).allocation();
    }

    private UnitAllocation allocation() {
        if (rule == UnitRule.CMS_8_MINUTE) {
            for (int pool = 0; pool < Pools.COUNT; pool++) {
                EightMinuteRule.giveWhatIsLeft(tally, pool);
            }
        }
        ServiceUnits[] results = new ServiceUnits[tally.services.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = result(i);
        }
        return new UnitAllocation(rule, tally.quarters, List.of(results), tally.timedMinutes());
    }

    private ServiceUnits result(int i) {
        TimedService service = tally.services[i];
        CodeTiming timing = tally.timings[i];
        int units = tally.units[i];
        UnitReason reason = tally.reasons[i];
        int assistant = table.split().assistantUnits(service, timing, units);
        List<Finding> findings = List.copyOf(ServiceFindings.of(service, timing, table, units, reason, tally.ties[i]));
        return new ServiceUnits(tally.quarters, service, timing, units, assistant, reason, findings);
    }
}
