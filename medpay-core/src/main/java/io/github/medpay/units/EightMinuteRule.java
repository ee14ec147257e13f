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

    /** There are never more units left than members with a remainder: remainders are less than a unit each. */
    static void giveWhatIsLeft(Tally tally, int pool) {
        int left = tally.left(pool);
        if (left <= 0) {
            return;
        }
        int[] ranked = ranked(tally, pool);
        for (int i = 0; i < left; i++) {
            tally.units[ranked[i]]++;
            tally.reasons[ranked[i]] = UnitReason.LARGEST_REMAINDER;
        }
        if (left < ranked.length && tally.remainder(ranked[left - 1]) == tally.remainder(ranked[left])) {
            reportTie(tally, ranked, left);
        }
    }

    /** Members by remainder, then minutes, the largest first, then order. Each key is one number, so nothing is boxed. */
    private static int[] ranked(Tally tally, int pool) {
        long[] keys = new long[tally.services.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (tally.isIn(pool, i)) {
                long remainder = (long) tally.quarters.length() - tally.remainder(i);
                long minutes = (long) TimedService.MINUTES_OF_DAY - tally.minutes(i);
                keys[count++] = (remainder << REMAINDER_SHIFT) | (minutes << MINUTES_SHIFT) | i;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] ranked = new int[count];
        for (int i = 0; i < count; i++) {
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
