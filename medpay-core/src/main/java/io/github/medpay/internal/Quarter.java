package io.github.medpay.internal;

import java.time.LocalDate;

/** Quarters of a year, counted through: year × 4 + 0 to 3. */
final class Quarter {

    static final int OF_YEAR = 4;
    private static final int MONTHS = 3;

    private Quarter() {}

    /** The quarter of a date. */
    static int of(LocalDate date) {
        return date.getYear() * OF_YEAR + (date.getMonthValue() - 1) / MONTHS;
    }

    static int year(int quarter) {
        return Math.floorDiv(quarter, OF_YEAR);
    }

    static LocalDate firstDay(int quarter) {
        return LocalDate.of(year(quarter), Math.floorMod(quarter, OF_YEAR) * MONTHS + 1, 1);
    }

    static LocalDate lastDay(int quarter) {
        return firstDay(quarter + 1).minusDays(1);
    }

    /** Such as {@code 2025Q1}. */
    static String name(int quarter) {
        return year(quarter) + "Q" + (Math.floorMod(quarter, OF_YEAR) + 1);
    }
}
