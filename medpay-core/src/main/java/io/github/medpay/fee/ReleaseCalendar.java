package io.github.medpay.fee;

import io.github.medpay.spi.TableHeader;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which release a date of service belongs to. CMS publishes four a year: A on 1 January, B on 1 April, C on 1 July, D on
 * 1 October; and now and then one in between (RVU24AR on 9 March 2024).
 */
final class ReleaseCalendar {

    private static final String QUARTERS = "ABCD";
    private static final int MONTHS = 3;

    /** A release within a quarter: a new conversion factor by law (Public Law 118-42). */
    private static final String REVISED = "RVU24AR";

    private static final LocalDate REVISED_FROM = LocalDate.of(2024, 3, 9);

    private final List<TableHeader> byDate;

    ReleaseCalendar(List<TableHeader> headers) {
        this.byDate = headers.stream()
                .sorted(Comparator.comparing(TableHeader::effectiveFrom))
                .toList();
    }

    List<TableHeader> byDate() {
        return byDate;
    }

    /** The newest release of the date's year on or before the date; where there is none, the first after it. */
    Optional<TableHeader> nearest(LocalDate date) {
        TableHeader best = null;
        for (TableHeader header : byDate) {
            if (header.effectiveFrom().getYear() != date.getYear()) {
                continue;
            }
            if (best == null || !header.effectiveFrom().isAfter(date)) {
                best = header;
            }
        }
        return Optional.ofNullable(best);
    }

    static boolean isOwn(TableHeader header, LocalDate date) {
        LocalDate from = header.effectiveFrom();
        return !from.isAfter(date) && !from.isBefore(startOfOwn(date));
    }

    /** CMS's name of the release that a date belongs to. */
    static String ownName(LocalDate date) {
        if (startOfOwn(date).equals(REVISED_FROM)) {
            return REVISED;
        }
        return "RVU" + String.format("%02d", date.getYear() % 100) + QUARTERS.charAt(quarter(date));
    }

    /** The first day of the release that a date belongs to: of its quarter, or of a release within the quarter. */
    private static LocalDate startOfOwn(LocalDate date) {
        LocalDate quarter = LocalDate.of(date.getYear(), quarter(date) * MONTHS + 1, 1);
        return quarter.isBefore(REVISED_FROM) && !date.isBefore(REVISED_FROM) ? REVISED_FROM : quarter;
    }

    private static int quarter(LocalDate date) {
        return (date.getMonthValue() - 1) / MONTHS;
    }
}
