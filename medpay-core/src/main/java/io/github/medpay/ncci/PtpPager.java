package io.github.medpay.ncci;

import io.github.medpay.internal.table.PtpPairs;
import java.util.ArrayList;
import java.util.List;

/** Collects a page of the edits of one code. */
final class PtpPager {

    private final PtpBook book;
    private final PtpIndex index;
    private final int edition;
    private final int day;
    private final NcciModifiers modifiers;

    PtpPager(PtpBook book, int edition, int day, NcciModifiers modifiers) {
        this.book = book;
        this.index = book.index(edition);
        this.edition = edition;
        this.day = day;
        this.modifiers = modifiers;
    }

    PtpPage page(int code, int offset, int limit) {
        int ordinal = index.ordinal(code);
        if (ordinal < 0) {
            return new PtpPage(List.of(), offset, 0, 0);
        }
        List<PtpEdit> edits = new ArrayList<>();
        int total = 0;
        PtpPairs pairs = index.pairs();
        for (int two = pairs.next(ordinal, 0); two != PtpPairs.NONE; two = pairs.next(ordinal, two + 1)) {
            total += take(edits, total, offset, limit, ordinal, two, pairs.history(ordinal, two));
        }
        int asColumnOne = total;
        for (int one = 0; one < index.size(); one++) {
            int history = pairs.history(one, ordinal);
            total += history < 0 ? 0 : take(edits, total, offset, limit, one, ordinal, history);
        }
        return new PtpPage(edits, offset, total, asColumnOne);
    }

    /** Adds the pair to the page where it is in force and falls into it; 1 if it is in force, else 0. */
    private int take(List<PtpEdit> edits, int before, int offset, int limit, int one, int two, int history) {
        int verdict = book.verdictOfProfile(history, edition, day);
        if (verdict == PtpIndex.NONE) {
            return 0;
        }
        if (before >= offset && edits.size() < limit) {
            edits.add(PtpCheck.edit(index.code(one), index.code(two), verdict, modifiers));
        }
        return 1;
    }

    /** Certainty of the whole list: the next edition is asked for the same edits with the same indicators. */
    static Certainty certainty(PtpBook book, int code, int edition, int day, NcciModifiers modifiers) {
        Confirmation confirmation = Confirmation.NO_LATER_EDITION;
        if (book.editions().hasNext(edition)) {
            PtpPage now = new PtpPager(book, edition, day, modifiers).page(code, 0, Integer.MAX_VALUE);
            int nextDay = book.editions().nextDay(edition, day);
            PtpPage next = new PtpPager(book, edition + 1, nextDay, modifiers).page(code, 0, Integer.MAX_VALUE);
            confirmation = Editions.confirmation(sameEdits(now, next));
        }
        return book.editions().certainty(edition, day, confirmation);
    }

    private static boolean sameEdits(PtpPage now, PtpPage next) {
        boolean same = now.total() == next.total() && now.asColumnOne() == next.asColumnOne();
        for (int i = 0; same && i < now.total(); i++) {
            PtpEdit one = now.edits().get(i);
            PtpEdit two = next.edits().get(i);
            same = one.columnOne().equals(two.columnOne())
                    && one.columnTwo().equals(two.columnTwo())
                    && one.indicator() == two.indicator();
        }
        return same;
    }
}
