package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.FeeQuestion;
import io.github.medpay.bench.input.PairQuestion;
import io.github.medpay.bench.input.Tables;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.ncci.NcciChecker;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a peer gives the library's answers, asked before anything is timed.
 *
 * @param asked questions
 * @param different answers that differ
 */
public record Agreement(int asked, int different) {

    private static final int INDICATOR = 0xF;

    /** Asks for fees. */
    public static Agreement ofFees(Peer peer, FeeQuestion[] questions, int count) {
        FeeSchedule schedule = Tables.schedule();
        int different = 0;
        for (int i = 0; i < count; i++) {
            FeeQuestion asked = questions[i];
            long cents = schedule.feeCents(asked.packed(), asked.part(), asked.locality(), asked.setting());
            different += same(cents, peer.fee(asked)) ? 0 : 1;
        }
        return new Agreement(count, different);
    }

    private static boolean same(long cents, @Nullable BigDecimal dollars) {
        return dollars == null ? cents < 0 : cents == Cents.ofDollars(dollars);
    }

    /** Asks for pairs. */
    public static Agreement ofPairs(Peer peer, PairQuestion[] questions, int count) {
        NcciChecker checker = Tables.medPay().ncciChecker();
        int different = 0;
        for (int i = 0; i < count; i++) {
            PairQuestion asked = questions[i];
            int edit = checker.editCode(asked.one(), asked.two(), asked.day());
            int own = edit < 0 ? Peer.NO_EDIT : edit & INDICATOR;
            different += own == peer.indicator(asked) ? 0 : 1;
        }
        return new Agreement(count, different);
    }

    /** For the log and the page. */
    @Override
    public String toString() {
        return different == 0
                ? "all " + asked + " answers equal"
                : different + " of " + asked + " answers differ (" + 100.0 * different / asked + " %)";
    }
}
