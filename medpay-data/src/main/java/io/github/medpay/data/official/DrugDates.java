package io.github.medpay.data.official;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a preamble that tells the dates in force: {@code Effective April 1, 2025 through June 30, 2025}. */
final class DrugDates {

    private static final Pattern EFFECTIVE =
            Pattern.compile("Effective (\\w+ \\d+, \\d{4}) through (\\w+ \\d+, \\d{4})", Pattern.CASE_INSENSITIVE);

    private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMMM d, uuuu")
            .toFormatter(Locale.US)
            .withResolverStyle(ResolverStyle.STRICT);

    private DrugDates() {}

    /** The first day; the two dates are the first and the last day of a quarter. */
    static LocalDate firstDay(Member member, List<Row> preamble) {
        List<LocalDate> found = new ArrayList<>();
        for (Row row : preamble) {
            for (String cell : row.cells()) {
                Matcher dates = EFFECTIVE.matcher(cell);
                if (dates.find()) {
                    found.add(firstDay(row, cell, dates));
                }
            }
        }
        if (found.size() != 1) {
            throw OfficialFileException.ofFile(
                    member.label(),
                    "the preamble tells the dates in force " + found.size()
                            + " times; it must once, as in: Effective April 1, 2025 through June 30, 2025");
        }
        return found.get(0);
    }

    private static LocalDate firstDay(Row row, String cell, Matcher dates) {
        LocalDate first;
        LocalDate last;
        try {
            first = LocalDate.parse(dates.group(1), DAY);
            last = LocalDate.parse(dates.group(2), DAY);
        } catch (DateTimeException e) {
            OfficialFileException exception = row.error("dates in force", cell, "no dates of the calendar");
            exception.initCause(e);
            throw exception;
        }
        if (!Quarters.isKnown(first)) {
            throw row.error("dates in force", cell, "not a year of Medicare's schedules");
        }
        if (!Quarters.isFirstDay(first) || !last.equals(Quarters.lastDay(first))) {
            throw row.error("dates in force", cell, "not the first and the last day of a quarter");
        }
        return first;
    }
}
