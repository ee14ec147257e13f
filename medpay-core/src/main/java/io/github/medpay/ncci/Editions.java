package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Editions of one kind of table, oldest first, by the days for which they are used, or with one that is always used.
 */
final class Editions {

    private static final int CONFIRMATIONS = Confirmation.values().length;

    private final NcciEdition[] editions;
    private final int[] from;
    private final int[] last;

    /** From which day on each is used; a pinned one from the first there is, so that none after it is. */
    private final int[] used;

    private final @Nullable String pinnedTo;

    /** Each certainty there can be, made when it is first met; two threads may make the same one at once. */
    private final @Nullable Certainty[] certainties;

    Editions(List<NcciEdition> ascending) {
        this(ascending.toArray(new NcciEdition[0]), days(ascending));
    }

    private Editions(NcciEdition[] editions, int... from) {
        this(editions, from, from, null);
    }

    private Editions(NcciEdition[] editions, int[] from, int[] used, @Nullable String pinnedTo) {
        this.editions = editions;
        this.from = from;
        this.last = new int[from.length];
        for (int i = 0; i < last.length; i++) {
            last[i] = (int) editions[i].lastDay().toEpochDay();
        }
        this.certainties = new Certainty[2 * from.length * CONFIRMATIONS];
        this.used = used;
        this.pinnedTo = pinnedTo;
    }

    private static int[] days(List<NcciEdition> ascending) {
        int[] from = new int[ascending.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = (int) ascending.get(i).effectiveFrom().toEpochDay();
            if (i > 0 && from[i] <= from[i - 1]) {
                throw new IllegalArgumentException("editions out of order: "
                        + ascending.get(i - 1).name() + ", " + ascending.get(i).name());
            }
        }
        return from;
    }

    /** The same editions, of which the newest on or before this one is used for every day; none where there is no such edition. */
    Editions pinnedTo(NcciEdition pin) {
        int[] always = new int[newest(from, (int) pin.effectiveFrom().toEpochDay()) + 1];
        Arrays.fill(always, Integer.MIN_VALUE);
        return new Editions(editions, from, always, pin.name());
    }

    /**
     * Of several that begin on one day the first, so that tables of one's own go before the bundled ones; oldest first.
     */
    static int[] firstOfEachDay(List<NcciEdition> given) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        for (int place = 0; place < given.size(); place++) {
            byDay.putIfAbsent(given.get(place).effectiveFrom(), place);
        }
        int[] places = new int[byDay.size()];
        int next = 0;
        for (int place : byDay.values()) {
            places[next++] = place;
        }
        return places;
    }

    int size() {
        return from.length;
    }

    List<NcciEdition> list() {
        return List.of(editions);
    }

    /** The name of the edition that the caller pinned; null where the day decides. */
    @Nullable
    String pinnedTo() {
        return pinnedTo;
    }

    /** The edition that is used for the day: the pinned one, else the newest on or before the day; −1 where there is none. */
    int at(int day) {
        return newest(used, day);
    }

    private static int newest(int[] first, int day) {
        int i = first.length - 1;
        while (i >= 0 && first[i] > day) {
            i--;
        }
        return i;
    }

    boolean hasNext(int index) {
        return index + 1 < from.length;
    }

    /** The day on which an edition begins. */
    int firstDay(int index) {
        return from[index];
    }

    /** The day on which an edition is asked: a day before its first one, where it is pinned, counts as its first. */
    int dayIn(int index, int day) {
        return Math.max(day, from[index]);
    }

    /** The day on which the next edition is asked whether it agrees. */
    int nextDay(int index, int day) {
        return dayIn(index + 1, day);
    }

    @SuppressWarnings("EnumOrdinal") // a place in an array, never stored
    Certainty certainty(int index, int day, Confirmation confirmation) {
        boolean inQuarter = day >= from[index] && day <= last[index];
        int place = (2 * index + (inQuarter ? 1 : 0)) * CONFIRMATIONS + confirmation.ordinal();
        Certainty known = certainties[place];
        if (known == null) {
            known = new Certainty(editions[index], inQuarter, confirmation, pinnedTo);
            certainties[place] = known;
        }
        return known;
    }

    static Confirmation confirmation(boolean same) {
        return same ? Confirmation.CONFIRMED : Confirmation.CONTRADICTED;
    }
}
