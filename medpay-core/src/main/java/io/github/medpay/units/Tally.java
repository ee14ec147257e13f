package io.github.medpay.units;

import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The services of one calculation in plain arrays, by their place in the caller's order. */
final class Tally {

    final Quarters quarters;
    final TimedService[] services;
    final CodeTiming[] timings;
    final int[] units;
    final UnitReason[] reasons;
    final @Nullable Finding[] ties;

    /** A bit for each pool in which minutes count. */
    private int pools;

    Tally(List<TimedService> given, TimingTable table) {
        quarters = table.quarters();
        services = given.toArray(new TimedService[0]);
        for (int i = 0; i < services.length; i++) {
            if (services[i] == null) {
                throw new NullPointerException("services[" + i + "]");
            }
        }
        int count = services.length;
        timings = new CodeTiming[count];
        units = new int[count];
        reasons = new UnitReason[count];
        ties = new Finding[count];
        Arrays.fill(reasons, UnitReason.REFUSED);
        for (int i = 0; i < count; i++) {
            timings[i] = table.timing(services[i].code());
            takeIn(i);
        }
    }

    private void takeIn(int i) {
        if (!services[i].hasPossibleMinutes()) {
            return;
        }
        TimeBase base = timings[i].base();
        if (base == TimeBase.QUARTER_HOUR) {
            if (services[i].totalMinutes() > 0) {
                reasons[i] = UnitReason.WHOLE_QUARTERS;
                pools |= 1 << services[i].pool();
            }
            return;
        }
        units[i] = 1;
        reasons[i] = switch (base) {
            case UNTIMED -> UnitReason.UNTIMED;
            case OTHER -> UnitReason.OTHER_TIME_BASE;
            default -> UnitReason.UNKNOWN_CODE;
        };
    }

    /** Whether the minutes of any service count in a pool. */
    boolean hasMembers(int pool) {
        return (pools & 1 << pool) != 0;
    }

    /** The services whose minutes count in a pool, in the caller's order. */
    int[] members(int pool) {
        int[] members = new int[services.length];
        int count = 0;
        for (int i = 0; i < services.length; i++) {
            if (timings[i].isPooled() && reasons[i] != UnitReason.REFUSED && services[i].pool() == pool) {
                members[count++] = i;
            }
        }
        return count == members.length ? members : Arrays.copyOf(members, count);
    }

    int remainder(int member) {
        return quarters.remainder(minutes(member));
    }

    int minutes(int member) {
        return services[member].totalMinutes();
    }

    int minutes(int[] members) {
        int total = 0;
        for (int member : members) {
            total = Math.addExact(total, minutes(member));
        }
        return total;
    }
}
