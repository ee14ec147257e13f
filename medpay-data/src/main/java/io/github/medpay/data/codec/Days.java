package io.github.medpay.data.codec;

import io.github.medpay.spi.NcciEdition;

/** Columns of epoch days of NCCI tables, with the marks for a beginning that is not told and an end that is open. */
final class Days {

    /** 1 January 1965: before it there was no Medicare. */
    private static final int FIRST = -1_826;

    /** 31 December 2199. */
    private static final int LAST = 84_005;

    private Days() {}

    /** Days of rows, every one told. */
    static int[] told(Columns columns, String section) {
        return columns.ints(section, FIRST, LAST);
    }

    /** First days of rows, or {@link NcciEdition#UNKNOWN}. */
    static int[] beginnings(Columns columns, String section) {
        return read(columns, section, NcciEdition.UNKNOWN);
    }

    /** Last days of rows, or {@link NcciEdition#OPEN}. */
    static int[] ends(Columns columns, String section) {
        return read(columns, section, NcciEdition.OPEN);
    }

    private static int[] read(Columns columns, String section, int mark) {
        int[] days = columns.table().ints(section);
        for (int row = 0; row < days.length; row++) {
            int day = days[row];
            if (day != mark && (day < FIRST || day > LAST)) {
                throw columns.unknown(section, row, day);
            }
        }
        return days;
    }
}
