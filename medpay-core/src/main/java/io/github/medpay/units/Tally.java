package io.github.medpay.units;

import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The services of one calculation in plain arrays, by their place in the caller's order. Each has the units that it earns
 * by itself; those that a pool earns beside them are left to give.
 */
final class Tally {

    private static final int NO_POOL = -1;

    final Quarters quarters;
    final TimedService[] services;
    final CodeTiming[] timings;
    final int[] units;
    final UnitReason[] reasons;
    final @Nullable Finding[] ties;

    private final UnitRule rule;
    private final int[] pools;
    private final int[] minutesOfPool = new int[Pools.COUNT];
    private final int[] unitsOfPool = new int[Pools.COUNT];

    Tally(UnitRule rule, List<TimedService> given, TimingTable table) {
        this.rule = rule;
        quarters = table.quarters();
        int count = given.size();
        services = new TimedService[count];
        timings = new CodeTiming[count];
        units = new int[count];
        reasons = new UnitReason[count];
        ties = new Finding[count];
        pools = new int[count];
        for (int i = 0; i < count; i++) {
            TimedService service = given.get(i);
            if (service == null) {
                throw new NullPointerException("services[" + i + "]");
            }
            services[i] = service;
            timings[i] = table.timing(service.code());
            pools[i] = NO_POOL;
            reasons[i] = takeIn(i, service, timings[i].base());
        }
    }

    private UnitReason takeIn(int i, TimedService service, TimeBase base) {
        if (!service.hasPossibleMinutes()) {
            return UnitReason.REFUSED;
        }
        if (base == TimeBase.QUARTER_HOUR) {
            return service.totalMinutes() > 0 ? takeTimed(i, service) : UnitReason.REFUSED;
        }
        units[i] = 1;
        return switch (base) {
            case UNTIMED -> UnitReason.UNTIMED;
            case OTHER -> UnitReason.OTHER_TIME_BASE;
            default -> UnitReason.UNKNOWN_CODE;
        };
    }

    private UnitReason takeTimed(int i, TimedService service) {
        int minutes = service.totalMinutes();
        boolean pooled = rule == UnitRule.CMS_8_MINUTE;
        int own = pooled ? quarters.whole(minutes) : quarters.units(minutes);
        int pool = service.pool();
        pools[i] = pool;
        units[i] = own;
        minutesOfPool[pool] = Math.addExact(minutesOfPool[pool], minutes);
        unitsOfPool[pool] += own;
        return pooled ? UnitReason.WHOLE_QUARTERS : UnitReason.MIDPOINT;
    }

    /** The units that the total of a pool earns beside those of its services. */
    int left(int pool) {
        return quarters.units(minutesOfPool[pool]) - unitsOfPool[pool];
    }

    /** The minutes of all pools. */
    int timedMinutes() {
        int sum = 0;
        for (int minutes : minutesOfPool) {
            sum = Math.addExact(sum, minutes);
        }
        return sum;
    }

    /** Whether the minutes of a service count in a pool. */
    boolean isIn(int pool, int member) {
        return pools[member] == pool;
    }

    int remainder(int member) {
        return quarters.remainder(minutes(member));
    }

    int minutes(int member) {
        return services[member].totalMinutes();
    }
}
