package io.github.medpay.ncci;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts on the pairs of one check. Where many lines share a day, few of their codes are distinct: each pair of codes
 * is looked up once. Lives for one call.
 */
final class PtpVerdicts {

    /** From so many lines on, remembering costs less than asking again. */
    private static final int MANY = 8;

    /** So many distinct codes are remembered, one number for each pair of them; a claim of more is asked pair by pair. */
    private static final int MOST = 128;

    /** No verdict of {@link PtpBook}. */
    private static final int UNASKED = Integer.MIN_VALUE;

    private static final int[] NOTHING = {};
    private static final JudgedPair[] NO_PAIRS = {};

    private final PtpBook book;
    private final int[] day;
    private final int[] ordinal;
    private final int[] edition;
    private final int[] place;
    private final int[] known;
    private final int distinct; // 0: nothing is remembered
    private @Nullable JudgedPair[] judged = NO_PAIRS;

    /**
     * Of lines in the order of the check.
     *
     * @param book the editions
     * @param day epoch day of each line
     * @param ordinal of each line's code in its edition, or −1
     * @param edition of each line, or −1
     */
    PtpVerdicts(PtpBook book, int[] day, int[] ordinal, int[] edition) {
        this.book = book;
        this.day = day;
        this.ordinal = ordinal;
        this.edition = edition;
        boolean many = ordinal.length >= MANY && areOneDay(day);
        this.place = many ? new int[ordinal.length] : NOTHING;
        this.distinct = many ? places(ordinal, place) : 0;
        this.known = distinct == 0 ? NOTHING : new int[distinct * distinct];
        Arrays.fill(known, UNASKED);
    }

    private static boolean areOneDay(int[] day) {
        for (int i = 1; i < day.length; i++) {
            if (day[i] != day[0]) {
                return false;
            }
        }
        return true;
    }

    /** Gives each line the number of its code among the distinct ones, and tells how many these are; 0 for too many. */
    private static int places(int[] ordinal, int[] place) {
        int[] distinct = new int[MOST];
        int count = 0;
        for (int i = 0; i < ordinal.length; i++) {
            int number = 0;
            while (number < count && distinct[number] != ordinal[i]) {
                number++;
            }
            if (number == MOST) {
                return 0;
            }
            if (number == count) {
                distinct[count++] = ordinal[i];
            }
            place[i] = number;
        }
        return count;
    }

    /** The verdict on a line as column 1 and another as column 2, both of one day and with an ordinal. */
    int of(int one, int two) {
        if (distinct == 0) {
            return ask(one, two);
        }
        int cell = place[one] * distinct + place[two];
        int verdict = known[cell];
        if (verdict == UNASKED) {
            verdict = ask(one, two);
            known[cell] = verdict;
        }
        return verdict;
    }

    /** What was kept of a line as column 1 and another as column 2, or of lines of the same codes; else null. */
    @Nullable
    JudgedPair judged(int one, int two) {
        return judged.length == 0 ? null : judged[place[one] * distinct + place[two]];
    }

    /** Keeps what holds for all lines of these two codes, where anything is remembered. */
    void keep(int one, int two, JudgedPair pair) {
        if (distinct == 0) {
            return;
        }
        if (judged.length == 0) {
            judged = new JudgedPair[distinct * distinct];
        }
        judged[place[one] * distinct + place[two]] = pair;
    }

    private int ask(int one, int two) {
        return book.verdictOfOrdinals(ordinal[one], ordinal[two], edition[one], day[one]);
    }
}
