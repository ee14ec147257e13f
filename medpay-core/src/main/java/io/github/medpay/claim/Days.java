package io.github.medpay.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lines by their date of service: pools never mix dates. */
final class Days {

    private Days() {}

    /** The lines of each date, dates in the order in which they first stand, lines in claim order. */
    static Collection<LineList> of(LineList lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (areOneDay(lines)) {
            return List.of(lines);
        }
        Map<LocalDate, LineList> days = new LinkedHashMap<>();
        for (LineWork line : lines) {
            days.computeIfAbsent(line.date, date -> new LineList(1)).add(line);
        }
        return days.values();
    }

    private static boolean areOneDay(LineList lines) {
        LocalDate first = lines.get(0).date;
        for (LineWork line : lines) {
            if (!line.date.equals(first)) {
                return false;
            }
        }
        return true;
    }
}
