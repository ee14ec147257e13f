package io.github.medpay.data.official;

import io.github.medpay.data.codec.Known;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quarters of a year by their first day. */
final class Quarters {

    private static final int MONTHS = 3;
    private static final Pattern IN_NAME = Pattern.compile("(20\\d\\d)[-_ ]?Q([1-4])", Pattern.CASE_INSENSITIVE);

    private Quarters() {}

    /** The first day of the quarter that a file's name tells, as in {@code CY2026_Q2V1} and {@code 2025Q4}. */
    static Optional<LocalDate> inName(String name) {
        Matcher quarter = IN_NAME.matcher(name);
        return quarter.find()
                ? Optional.of(LocalDate.of(
                        Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)) * MONTHS - 2, 1))
                : Optional.empty();
    }

    /** Whether a table may be of the day's year. */
    static boolean isKnown(LocalDate day) {
        return day.getYear() >= Known.FIRST_YEAR && day.getYear() <= Known.LAST_YEAR;
    }

    /** Whether a day is the first of a quarter. */
    static boolean isFirstDay(LocalDate day) {
        return day.getDayOfMonth() == 1 && day.getMonthValue() % MONTHS == 1;
    }

    static LocalDate lastDay(LocalDate firstDay) {
        return firstDay.plusMonths(MONTHS).minusDays(1);
    }

    /** Such as {@code 2025Q1}. */
    static String name(LocalDate day) {
        return day.getYear() + "Q" + (day.getMonthValue() + 2) / MONTHS;
    }
}
