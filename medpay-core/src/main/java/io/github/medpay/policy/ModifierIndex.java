package io.github.medpay.policy;

import io.github.medpay.code.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Modifiers by their two characters: a square of 36 by 36. */
final class ModifierIndex {

    private final @Nullable ModifierEntry[] entries = new ModifierEntry[Modifier.PAIRS];
    private final List<ModifierEntry> all;

    ModifierIndex(Collection<ModifierEntry> modifiers) {
        for (ModifierEntry entry : modifiers) {
            entries[Modifier.pack(entry.symbol())] = entry;
        }
        List<ModifierEntry> rising = new ArrayList<>(modifiers.size());
        for (ModifierEntry entry : entries) { // in the order of their characters
            if (entry != null) {
                rising.add(entry);
            }
        }
        this.all = List.copyOf(rising);
    }

    @Nullable
    ModifierEntry find(String symbol) {
        int place = Modifier.pack(symbol);
        return place < 0 ? null : entries[place];
    }

    List<ModifierEntry> all() {
        return all;
    }
}
