package io.github.medpay.policy;

import io.github.medpay.code.Modifier;

/** The lists of modifiers of a period. Whether a list holds a modifier is one look into an array. */
@SuppressWarnings("EnumOrdinal") // places of bits and in arrays, never stored
final class ModifierLists {

    private final TokenList[] lists;

    /** For each modifier, by its number, a bit for each list that holds it. */
    private final long[] holders = new long[Modifier.PAIRS];

    /** By the places of the lists' names. */
    ModifierLists(TokenList[] all) {
        if (all.length > Long.SIZE) {
            throw new IllegalStateException("more lists of modifiers than bits: " + all.length);
        }
        this.lists = all;
        for (int list = 0; list < all.length; list++) {
            for (String token : all[list].tokens()) {
                holders[Modifier.pack(token)] |= 1L << list;
            }
        }
    }

    TokenList get(ModifierList list) {
        return lists[list.ordinal()];
    }

    boolean contains(ModifierList list, int packed) {
        return packed >= 0 && (holders[packed] & 1L << list.ordinal()) != 0;
    }
}
