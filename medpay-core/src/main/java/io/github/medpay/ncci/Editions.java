package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** Editions of one kind of table, oldest first, by the days on which they speak (DESIGN §5). */
final class Editions {

    private final NcciEdition[] editions;
    private final int[] from;

    Editions(List<NcciEdition> ascending) {
        editions = ascending.toArray(new NcciEdition[0]);
        from = new int[editions.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = (int) editions[i].effectiveFrom().toEpochDay();
            if (i > 0 && from[i] <= from[i - 1]) {
                throw new IllegalArgumentException(
                        "editions out of order: " + editions[i - 1].name() + ", " + editions[i].name());
            }
        }
    }

    /**
     * Of several that begin on one day the first, so that tables of one's own go before the bundled ones; oldest first.
     */
    static <T> List<T> firstOfEachDay(List<T> given, Function<T, NcciEdition> edition) {
        TreeMap<LocalDate, T> byDay = new TreeMap<>();
        for (T table : given) {
            byDay.putIfAbsent(edition.apply(table).effectiveFrom(), table);
        }
        return List.copyOf(byDay.values());
    }

    int size() {
        return from.length;
    }

    List<NcciEdition> list() {
        return List.of(editions);
    }

    /** The newest edition on or before the day, or −1. */
    int at(int day) {
        int i = from.length - 1;
        while (i >= 0 && from[i] > day) {
            i--;
        }
        return i;
    }

    boolean hasNext(int index) {
        return index + 1 < from.length;
    }

    /** The day on which the next edition is asked whether it agrees. */
    int nextDay(int index, int day) {
        return Math.max(day, from[index + 1]);
    }

    Certainty certainty(int index, int day, Confirmation confirmation) {
        NcciEdition edition = editions[index];
        return new Certainty(edition, edition.covers(LocalDate.ofEpochDay(day)), confirmation);
    }

    static Confirmation confirmation(boolean same) {
        return same ? Confirmation.CONFIRMED : Confirmation.CONTRADICTED;
    }
}
