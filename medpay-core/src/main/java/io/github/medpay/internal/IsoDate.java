package io.github.medpay.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates such as 2025-02-03, read by hand: a formatter costs a start, and every claim, more than all else that is read. */
public final class IsoDate {

    private static final int LENGTH = 10;
    private static final int AFTER_YEAR = 4;
    private static final int AFTER_MONTH = 7;

    private IsoDate() {}

    /**
     * Reads a date.
     *
     * @param text any text
     * @return the date; null for text of another form, and for a day that no month has
     */
    public static @Nullable LocalDate find(String text) {
        if (!hasForm(text)) {
            return null;
        }
        try {
            return LocalDate.of(
                    number(text, 0, AFTER_YEAR),
                    number(text, AFTER_YEAR + 1, AFTER_MONTH),
                    number(text, AFTER_MONTH + 1, LENGTH));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean hasForm(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean wrong = (i == AFTER_YEAR || i == AFTER_MONTH) ? c != '-' : (c < '0' || c > '9');
            if (wrong) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
