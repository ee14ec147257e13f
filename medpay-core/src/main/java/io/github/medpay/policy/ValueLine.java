package io.github.medpay.policy;

import io.github.medpay.internal.IsoDate;
import io.github.medpay.rule.Firmness;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;

/** One line of values: days, value, firmness, citation and, where there is one, a note, with {@code |} between them. */
final class ValueLine {

    private static final String TO = "..";
    private static final int LEAST_CELLS = 4;
    private static final int MOST_CELLS = 5;

    private final String[] cells = new String[MOST_CELLS];

    /** The last day that was read: most lines begin on the same. */
    private String lastText = "";

    private LocalDate lastDay = LocalDate.EPOCH;

    /** Reads what stands in a text from a place up to another, without spaces around it. */
    PolicyRow read(String place, PolicySection section, String entry, String text, int from, int to) {
        int count = cut(text, from, to);
        if (count < LEAST_CELLS || count > MOST_CELLS) {
            throw broken(
                    place,
                    "\"" + PolicyText.shown(text.substring(from, to)) + "\" has " + count
                            + " cells; days | value | firmness | citation, and a note if any, are expected");
        }
        String days = cells[0];
        int dots = days.indexOf(TO);
        if (dots < 0) {
            throw broken(place, "\"" + PolicyText.shown(days) + "\" is not days; 2025-01-01 .. 2025-12-31 is");
        }
        String value = cells[1];
        if (value.isEmpty()) {
            throw broken(place, "has no value");
        }
        String citation = cells[3];
        if (citation.isEmpty()) {
            throw broken(place, "has no citation");
        }
        String last = days.substring(dots + TO.length()).strip();
        return new PolicyRow(
                section,
                entry,
                day(place, days.substring(0, dots).strip()),
                last.isEmpty() ? null : day(place, last),
                value,
                firmness(place, cells[2]),
                citation,
                count == MOST_CELLS ? cells[4] : "",
                place);
    }

    /** Cuts a line into its cells, and counts them. */
    private int cut(String text, int first, int end) {
        int count = 0;
        int from = first;
        while (from <= end) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 || bar > end ? end : bar;
            if (count < MOST_CELLS) {
                int begin = PolicyText.firstOf(text, from, to);
                cells[count] = text.substring(begin, PolicyText.endOf(text, begin, to));
            }
            count++;
            from = to + 1;
        }
        return count;
    }

    private LocalDate day(String place, String text) {
        if (!text.equals(lastText)) {
            lastDay = read(place, text);
            lastText = text;
        }
        return lastDay;
    }

    private static LocalDate read(String place, String text) {
        LocalDate day = IsoDate.find(text);
        if (day == null) {
            throw new TableException(notADay(place, text));
        }
        return day;
    }

    private static String notADay(String place, String text) {
        return place + ": \"" + PolicyText.shown(text) + "\" is not a date such as 2025-02-03";
    }

    private static Firmness firmness(String place, String tag) {
        for (Firmness firmness : Firmness.values()) {
            if (tag.length() == 1 && firmness.tag() == tag.charAt(0)) {
                return firmness;
            }
        }
        throw broken(place, "\"" + PolicyText.shown(tag) + "\" is not a firmness: V, M, K or D");
    }

    private static TableException broken(String place, String message) {
        return new TableException(place + ": " + message);
    }
}
