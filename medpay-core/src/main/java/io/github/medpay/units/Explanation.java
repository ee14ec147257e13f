package io.github.medpay.units;

import io.github.medpay.code.Modifier;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The sentences of {@link UnitAllocation#explain()}. Made only when asked for, so it may be at its ease. */
final class Explanation {

    private final UnitAllocation allocation;
    private final StringBuilder text = new StringBuilder();

    Explanation(UnitAllocation allocation) {
        this.allocation = allocation;
    }

    String text() {
        for (UnitPool pool : allocation.pools()) {
            pool(pool);
        }
        for (ServiceUnits service : allocation.services()) {
            if (!service.isPooled()) {
                line(outside(service));
            }
        }
        line("Result: " + results() + ".");
        for (Finding finding : allocation.findings()) {
            line(finding.code() + ": " + finding.message() + ".");
        }
        return text.toString().stripTrailing();
    }

    private void pool(UnitPool pool) {
        boolean cms = pool.rule() == UnitRule.CMS_8_MINUTE;
        line((cms ? "Medicare's 8-minute rule" : "The midpoint rule of CPT") + ", "
                + Words.discipline(pool.discipline()) + " ("
                + pool.rule().rule().citation() + ")");
        List<ServiceUnits> members = members(pool);
        if (cms) {
            pool.tableRow().ifPresent(row -> total(pool, row));
            remainders(pool, members);
        } else {
            members.forEach(this::alone);
        }
        for (ServiceUnits member : members) {
            split(member);
        }
    }

    private void total(UnitPool pool, UnitTableRow row) {
        line("The timed minutes are " + pool.minutes() + ". The row " + row.fromMinutes() + " to " + row.toMinutes()
                + " minutes gives " + Words.units(pool.units()) + ".");
        line(missing(pool.minutesToNextUnit(), pool.units() + 1));
    }

    private static String missing(int minutes, int unit) {
        return Words.minutes(minutes) + " short of " + Words.ordinal(unit) + " unit.";
    }

    private void remainders(UnitPool pool, List<ServiceUnits> members) {
        int whole = 0;
        for (ServiceUnits member : members) {
            whole += member.wholeQuarters();
            line(code(member) + ": " + Words.minutes(member.service().totalMinutes()) + ", that is "
                    + Words.count(member.wholeQuarters(), "whole quarter") + " and "
                    + Words.minutes(member.remainder()) + " over.");
        }
        int left = pool.units() - whole;
        if (left == 0) {
            line(
                    whole == 0
                            ? "No unit is earned."
                            : "The whole quarters make all " + Words.units(whole) + ". None is left for a remainder.");
            return;
        }
        line("The whole quarters are " + Words.units(whole) + ". " + Words.units(left) + (left == 1 ? " is" : " are")
                + " left for the largest remainders: " + inOrder(members) + ".");
        line(winners(members, left));
    }

    private static String inOrder(List<ServiceUnits> members) {
        List<ServiceUnits> ranked = new ArrayList<>(members);
        ranked.sort(Comparator.comparingInt(ServiceUnits::remainder).reversed());
        List<String> words = new ArrayList<>();
        for (ServiceUnits member : ranked) {
            words.add(code(member) + " with " + member.remainder());
        }
        return String.join(", ", words);
    }

    private static String winners(List<ServiceUnits> members, int left) {
        List<String> names = new ArrayList<>();
        boolean tie = false;
        for (ServiceUnits member : members) {
            if (member.reason() == UnitReason.LARGEST_REMAINDER || member.reason() == UnitReason.TIE_WON) {
                names.add(code(member));
                tie |= member.isTied();
            }
        }
        return String.join(" and ", names)
                + (left == 1 ? " has it" : " have one each")
                + (tie ? ", of equal remainders by more minutes and then by order." : ".");
    }

    private void alone(ServiceUnits service) {
        int minutes = service.service().totalMinutes();
        line(code(service) + ": " + Words.minutes(minutes) + " alone give " + Words.units(service.units()) + ". "
                + missing(service.minutesToNextUnit(), service.units() + 1));
    }

    private void split(ServiceUnits service) {
        TimedService given = service.service();
        Optional<Modifier> modifier = service.assistantModifier();
        if (given.assistantMinutes() > 0 && service.units() > 0) {
            line(code(service) + ": therapist " + given.therapistMinutes() + " minutes, assistant "
                    + given.assistantMinutes() + ": "
                    + modifier.map(mark -> Words.units(service.plainUnits()) + " plain, "
                                    + Words.units(service.assistantUnits()) + " with " + mark)
                            .orElse("no unit is marked as the assistant's")
                    + ".");
        }
    }

    private String outside(ServiceUnits service) {
        String reason = service.isRefused()
                ? "refused, no unit"
                : service.timing().description() + ", 1 unit, its minutes stay out of the total";
        return code(service) + ": " + reason
                + service.assistantModifier().map(mark -> ", with " + mark).orElse("") + ".";
    }

    private String results() {
        List<String> words = new ArrayList<>();
        for (ServiceUnits service : allocation.services()) {
            words.add(code(service) + " " + Words.units(service.units()));
        }
        return words.isEmpty() ? "no services" : String.join(", ", words);
    }

    private List<ServiceUnits> members(UnitPool pool) {
        List<ServiceUnits> members = new ArrayList<>();
        for (ServiceUnits service : allocation.services()) {
            if (service.isPooled() && service.service().discipline() == pool.discipline()) {
                members.add(service);
            }
        }
        return members;
    }

    private static String code(ServiceUnits service) {
        return service.service().code().value();
    }

    private void line(String sentence) {
        text.append(sentence).append('\n');
    }
}
