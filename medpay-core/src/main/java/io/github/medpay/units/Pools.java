package io.github.medpay.units;

import io.github.medpay.code.Discipline;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pools of a day: one for each discipline, and one for services without a discipline (a decision; see
 * docs/interpretation.md).
 */
final class Pools {

    private static final Discipline[] DISCIPLINES = Discipline.values();

    static final int NONE = DISCIPLINES.length;
    static final int COUNT = DISCIPLINES.length + 1;

    private Pools() {}

    private static @Nullable Discipline discipline(int pool) {
        return pool == NONE ? null : DISCIPLINES[pool];
    }

    /** The pools that have minutes, in the order of the disciplines. */
    static List<UnitPool> of(UnitRule rule, Quarters quarters, List<ServiceUnits> services) {
        List<UnitPool> pools = new ArrayList<>(1);
        for (int pool = 0; pool < COUNT; pool++) {
            List<ServiceUnits> members = members(pool, services);
            if (!members.isEmpty()) {
                pools.add(pool(rule, quarters, discipline(pool), members));
            }
        }
        return List.copyOf(pools);
    }

    private static List<ServiceUnits> members(int pool, List<ServiceUnits> services) {
        List<ServiceUnits> members = new ArrayList<>(services.size());
        for (ServiceUnits service : services) {
            if (service.isPooled() && service.service().pool() == pool) {
                members.add(service);
            }
        }
        return members;
    }

    private static UnitPool pool(
            UnitRule rule, Quarters quarters, @Nullable Discipline discipline, List<ServiceUnits> members) {
        int minutes = 0;
        int units = 0;
        int nearest = quarters.length();
        List<ServiceUnits> tied = new ArrayList<>();
        for (ServiceUnits member : members) {
            minutes = Math.addExact(minutes, member.service().totalMinutes());
            units += member.units();
            nearest = Math.min(nearest, member.minutesToNextUnit());
            if (member.isTied()) {
                tied.add(member);
            }
        }
        return new UnitPool(
                quarters,
                rule,
                discipline,
                minutes,
                units,
                rule == UnitRule.CMS_8_MINUTE ? quarters.minutesToNextUnit(minutes) : nearest,
                tied,
                findings(minutes, discipline));
    }

    private static List<Finding> findings(int minutes, @Nullable Discipline discipline) {
        return minutes > TimedService.MINUTES_OF_DAY
                ? List.of(Finding.of(
                        FindingCode.MINUTES_OVER_DAY,
                        minutes + " timed minutes of " + Words.discipline(discipline)
                                + " are more than the 1,440 of a day"))
                : List.of();
    }
}
