package io.github.medpay.data.ncci;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates of official files as epoch days. */
final class Days {

    private Days() {}

    /** YYYYMMDD. */
    static int ofCalendar(Place place, String column, String text) {
        int number = digits(place, column, text, 8);
        try {
            return (int) LocalDate.of(number / 10_000, number / 100 % 100, number % 100)
                    .toEpochDay();
        } catch (DateTimeException e) {
            throw place.error(column, text, "is no date YYYYMMDD");
        }
    }

    /** YYYYDDD. */
    static int ofYearDay(Place place, String column, String text) {
        int number = digits(place, column, text, 7);
        try {
            return (int) LocalDate.ofYearDay(number / 1000, number % 1000).toEpochDay();
        } catch (DateTimeException e) {
            throw place.error(column, text, "is no date YYYYDDD");
        }
    }

    private static int digits(Place place, String column, String text, int length) {
        boolean good = text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!good) {
            throw place.error(column, text, "is no date of " + length + " digits");
        }
        return Integer.parseInt(text);
    }
}
