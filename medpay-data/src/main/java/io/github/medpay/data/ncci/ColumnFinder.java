package io.github.medpay.data.ncci;

import java.util.Locale;
import java.util.function.Predicate;

/** Finds columns by words of the stacked header rows above them. */
final class ColumnFinder {

    private final Place place;
    private final String[] header;

    /** Of a header whose stacked rows are joined by blanks. */
    ColumnFinder(Place place, String[] header) {
        this.place = place;
        this.header = header.clone();
        for (int i = 0; i < header.length; i++) {
            this.header[i] = header[i].replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        }
    }

    /** The one column whose header contains the words, in lower case. */
    int find(String words) {
        return find(words, text -> text.contains(words));
    }

    /** The one column that is headed by exactly this text, in lower case. */
    int findExactly(String text) {
        return find(text, text::equals);
    }

    private int find(String words, Predicate<String> matches) {
        int found = -1;
        for (int i = 0; i < header.length; i++) {
            if (matches.test(header[i])) {
                if (found >= 0) {
                    throw place.error("two columns are headed \"" + words + "\"");
                }
                found = i;
            }
        }
        if (found < 0) {
            throw place.error("no column is headed \"" + words + "\"");
        }
        return found;
    }
}
