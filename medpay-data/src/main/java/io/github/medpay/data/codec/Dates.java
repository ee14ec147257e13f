package io.github.medpay.data.codec;

import io.github.medpay.spi.TableException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as numbers YYYYMMDD. */
final class Dates {

    /** The year in which the fee schedule began; earlier is a mistake. */
    static final int FIRST = Known.FIRST_YEAR * 10_000 + 101;

    static final int LAST = Known.LAST_YEAR * 10_000 + 1231;

    private Dates() {}

    static int toNumber(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    static LocalDate read(Columns columns, String section) {
        return ofNumber(columns, section, 0, columns.number(section, FIRST, LAST));
    }

    static LocalDate ofNumber(Columns columns, String section, int row, int number) {
        try {
            return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException e) {
            TableException unknown = columns.broken(section, "row " + row + " holds " + number + ", which is no date");
            unknown.initCause(e);
            throw unknown;
        }
    }
}
