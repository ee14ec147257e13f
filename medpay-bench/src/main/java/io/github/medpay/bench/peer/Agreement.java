package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a peer gives the library's answers, asked before anything is timed.
 *
 * @param asked questions
 * @param different answers that differ
 */
public record Agreement(int asked, int different) {

    private static final int INDICATOR = 0xF;

    /** Asks a peer for fees. */
    public static Agreement ofFees(Peer peer, FeeQuestion[] questions) {
        return of(questions.length, i -> same(cents(questions[i]), peer.fee(questions[i])));
    }

    /** Asks the bare reads for fees. */
    public static Agreement ofFees(BareFees bare, FeeQuestion[] questions) {
        return of(questions.length, i -> cents(questions[i]) == bare.cents(i));
    }

    private static long cents(FeeQuestion asked) {
        return Tables.schedule().feeCents(asked.packed(), asked.part(), asked.locality(), asked.setting());
    }

    private static boolean same(long cents, @Nullable BigDecimal dollars) {
        return dollars == null ? cents < 0 : cents == Cents.ofDollars(dollars);
    }

    /** Asks a peer for pairs. */
    public static Agreement ofPairs(Peer peer, PairQuestion[] questions) {
        return of(questions.length, i -> indicator(questions[i]) == peer.indicator(questions[i]));
    }

    /** Asks the bare reads for pairs. */
    public static Agreement ofPairs(BarePairs bare, PairQuestion[] questions) {
        return of(questions.length, i -> indicator(questions[i]) == bare.indicator(i));
    }

    private static int indicator(PairQuestion asked) {
        int edit = Tables.medPay().ncciChecker().editCode(asked.one(), asked.two(), asked.day());
        return edit < 0 ? Peer.NO_EDIT : edit & INDICATOR;
    }

    private static Agreement of(int asked, IntPredicate same) {
        return new Agreement(
                asked, asked - (int) IntStream.range(0, asked).filter(same).count());
    }

    /** For the log and the page. */
    @Override
    public String toString() {
        return different == 0
                ? "all " + asked + " answers equal"
                : different + " of " + asked + " answers differ (" + 100.0 * different / asked + " %)";
    }
}
