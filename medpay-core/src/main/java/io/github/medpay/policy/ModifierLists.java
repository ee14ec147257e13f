package io.github.medpay.policy;

import io.github.medpay.code.Modifier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of modifiers of a period. Whether a list holds a modifier is one look into an array. */
@SuppressWarnings("EnumOrdinal") // places of bits and in arrays, never stored
final class ModifierLists {

    private final @Nullable TokenList[] lists = new TokenList[ModifierList.values().length];

    /** For each modifier, by its number, a bit for each list that holds it. */
    private final long[] holders = new long[Modifier.PAIRS];

    ModifierLists(Map<ModifierList, TokenList> all) {
        if (lists.length > Long.SIZE) {
            throw new IllegalStateException("more lists of modifiers than bits: " + lists.length);
        }
        all.forEach((list, tokens) -> {
            lists[list.ordinal()] = tokens;
            tokens.tokens().forEach(token -> holders[Modifier.pack(token)] |= 1L << list.ordinal());
        });
    }

    TokenList get(ModifierList list) {
        TokenList known = lists[list.ordinal()];
        return known == null ? TokenList.EMPTY : known;
    }

    boolean contains(ModifierList list, int packed) {
        return packed >= 0 && (holders[packed] & 1L << list.ordinal()) != 0;
    }
}
