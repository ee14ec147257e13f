package io.github.medpay.spi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What identifies a quarterly edition of an NCCI table.
 *
 * <p>Dates inside NCCI tables are epoch days, with {@link #UNKNOWN} for a beginning that the source does not tell and
 * {@link #OPEN} for an end that has not come: so {@code effective <= day && day <= deletion} holds as it stands.
 *
 * @param name year and quarter, such as {@code 2024Q3}
 * @param effectiveFrom first day of the quarter; rows whose effective date is unknown are in force from this day
 * @param source one line that says where the table came from
 */
public record NcciEdition(String name, LocalDate effectiveFrom, String source) {

    /** An effective date that the source does not tell. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    /** No deletion date: the row is in force until a later edition says otherwise. */
    public static final int OPEN = Integer.MAX_VALUE;

    /**
     * Checks that nothing is null.
     *
     * @param name year and quarter, such as {@code 2024Q3}
     * @param effectiveFrom first day of the quarter
     * @param source one line that says where the table came from
     */
    public NcciEdition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Whether a date lies in the quarter that this edition was published for.
     *
     * @param date any date
     * @return true for the three months from {@link #effectiveFrom()}
     */
    public boolean covers(LocalDate date) {
        return !date.isBefore(effectiveFrom) && !date.isAfter(lastDay());
    }

    /**
     * The last day of the quarter that this edition was published for.
     *
     * @return a day before three months from {@link #effectiveFrom()}
     */
    public LocalDate lastDay() {
        return effectiveFrom.plusMonths(3).minusDays(1);
    }
}
