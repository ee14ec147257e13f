package io.github.medpay.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Modifiers by their two characters: a square of 36 by 36. */
final class ModifierIndex {

    private static final int RADIX = 36;

    private final @Nullable ModifierEntry[] entries = new ModifierEntry[RADIX * RADIX];
    private final List<ModifierEntry> all;

    ModifierIndex(Collection<ModifierEntry> modifiers) {
        for (ModifierEntry entry : modifiers) {
            entries[place(entry.symbol())] = entry;
        }
        this.all = modifiers.stream()
                .sorted(Comparator.comparing(ModifierEntry::symbol))
                .toList();
    }

    @Nullable
    ModifierEntry find(String symbol) {
        int place = place(symbol);
        return place < 0 ? null : entries[place];
    }

    List<ModifierEntry> all() {
        return all;
    }

    /** The place of two characters 0-9 and A-Z, or -1. */
    static int place(String symbol) {
        if (symbol.length() != 2) {
            return -1;
        }
        int first = digit(symbol.charAt(0));
        int second = digit(symbol.charAt(1));
        return first < 0 || second < 0 ? -1 : first * RADIX + second;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
    }
}
