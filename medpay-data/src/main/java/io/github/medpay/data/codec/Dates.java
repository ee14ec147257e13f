package io.github.medpay.data.codec;

import io.github.medpay.spi.TableException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as numbers YYYYMMDD. */
final class Dates {

    private Dates() {}

    static int toNumber(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static LocalDate ofNumber(String table, int number) {
        try {
            return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException e) {
            throw new TableException("table " + table + ": " + number + " is no date", e);
        }
    }
}
