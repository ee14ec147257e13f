package io.github.medpay.policy;

/** The lists of codes of a period. Most questions whether a list holds a code end with one look into an array. */
@SuppressWarnings("EnumOrdinal") // places of bits and in arrays, never stored
final class CodeLists {

    /** Codes that stand close together share a place, as a power of two. */
    private static final int CLOSE = 5;

    private static final int PLACES = 1 << 10;

    private final CodeRanges[] lists;

    /** For each place, a bit for each list that may hold a code of it. */
    private final long[] holders = new long[PLACES];

    /** By the places of the lists' names. */
    CodeLists(CodeRanges[] all) {
        if (all.length > Long.SIZE) {
            throw new IllegalStateException("more lists of codes than bits: " + all.length);
        }
        this.lists = all;
        for (int list = 0; list < all.length; list++) {
            for (int i = 0; i < all[list].size(); i++) {
                admit(all[list].first(i) >>> CLOSE, all[list].last(i) >>> CLOSE, 1L << list);
            }
        }
    }

    private void admit(int from, int to, long bit) {
        if (to - from >= PLACES - 1) {
            for (int place = 0; place < PLACES; place++) {
                holders[place] |= bit;
            }
            return;
        }
        for (int close = from; close <= to; close++) {
            holders[close & (PLACES - 1)] |= bit;
        }
    }

    CodeRanges get(CodeList list) {
        return lists[list.ordinal()];
    }

    boolean contains(CodeList list, int packed) {
        return (holders[packed >>> CLOSE & (PLACES - 1)] & 1L << list.ordinal()) != 0
                && lists[list.ordinal()].contains(packed);
    }
}
