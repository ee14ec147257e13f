package io.github.medpay.units;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Arrays;

/**
 * Medicare's 8-minute rule for one pool (Claims Processing Manual ch. 5 §20.2).
 *
 * <p>The total earns the units. Each service has its whole quarters; each unit that is left goes to the largest
 * remainder. Of equal remainders the service with more minutes is served first, then the caller's order (a decision: the
 * manual accepts either).
 */
final class EightMinuteRule {

    private static final int REMAINDER_SHIFT = 43;
    private static final int MINUTES_SHIFT = 32;

    private EightMinuteRule() {}

    static void allocate(Tally tally, int[] members) {
        int left = tally.quarters.units(tally.minutes(members));
        for (int member : members) {
            int whole = tally.quarters.whole(tally.minutes(member));
            tally.units[member] = whole;
            left -= whole;
        }
        if (left > 0) {
            giveToLargestRemainders(tally, members, left);
        }
    }

    /** There are never more units left than members with a remainder: remainders are less than a unit each. */
    private static void giveToLargestRemainders(Tally tally, int[] members, int left) {
        int[] ranked = ranked(tally, members);
        for (int i = 0; i < left; i++) {
            tally.units[ranked[i]]++;
            tally.reasons[ranked[i]] = UnitReason.LARGEST_REMAINDER;
        }
        if (left < ranked.length && tally.remainder(ranked[left - 1]) == tally.remainder(ranked[left])) {
            reportTie(tally, ranked, left);
        }
    }

    /** Members by remainder, then minutes, the largest first, then order. Each key is one number, so nothing is boxed. */
    private static int[] ranked(Tally tally, int[] members) {
        long[] keys = new long[members.length];
        for (int i = 0; i < members.length; i++) {
            long remainder = (long) tally.quarters.length() - tally.remainder(members[i]);
            long minutes = (long) TimedService.MINUTES_OF_DAY - tally.minutes(members[i]);
            keys[i] = (remainder << REMAINDER_SHIFT) | (minutes << MINUTES_SHIFT) | members[i];
        }
        Arrays.sort(keys);
        int[] ranked = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ranked[i] = (int) keys[i];
        }
        return ranked;
    }

    private static void reportTie(Tally tally, int[] ranked, int left) {
        int remainder = tally.remainder(ranked[left]);
        int from = left - 1;
        while (from > 0 && tally.remainder(ranked[from - 1]) == remainder) {
            from--;
        }
        int to = left + 1;
        while (to < ranked.length && tally.remainder(ranked[to]) == remainder) {
            to++;
        }
        int first = from;
        int next = to;
        Finding finding = Finding.of(FindingCode.UNITS_TIE, () -> tie(tally, ranked, first, left, next));
        for (int i = from; i < to; i++) {
            tally.reasons[ranked[i]] = i < left ? UnitReason.TIE_WON : UnitReason.TIE_LOST;
            tally.ties[ranked[i]] = finding;
        }
    }

    private static String tie(Tally tally, int[] ranked, int from, int left, int to) {
        StringBuilder text = new StringBuilder();
        append(text, tally, ranked, from, to);
        text.append(" have the same remainder of ")
                .append(Words.minutes(tally.remainder(ranked[from])))
                .append(to - from == 2 ? ": either" : ": any of them")
                .append(" may be given ")
                .append(left - from == 1 ? "the unit that is" : "the " + Words.units(left - from) + " that are")
                .append(" left; here ");
        append(text, tally, ranked, from, left);
        return text.append(left - from == 1 ? " has it" : " have them").toString();
    }

    private static void append(StringBuilder text, Tally tally, int[] ranked, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : i == to - 1 ? " and " : ", ").append(tally.services[ranked[i]].code());
        }
    }
}
