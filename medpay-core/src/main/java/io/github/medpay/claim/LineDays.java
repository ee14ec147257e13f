package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The days of a line: units of a line that spans days are spread evenly where they divide by the days; else
 * the line is judged by its first day, with a finding. The charge is shared by days; the last one takes the remaining
 * cents. A decision of this library: a contractor may ask for one line a day.
 */
final class LineDays {

    /** A line of more days than a year has is a mistake of its dates. */
    private static final int MOST_DAYS = 366;

    private LineDays() {}

    static void add(Claim claim, ClaimLine line, int number, LineList lines) {
        LocalDate first = line.dateOfService() == null ? claim.dateOfService() : line.dateOfService();
        LocalDate last = line.lastDateOfService();
        if (last == null || last.equals(first)) {
            lines.add(LineWork.of(claim, line, number, first));
            return;
        }
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            LineWork whole = LineWork.of(claim, line, number, first);
            whole.refuse(
                    Disposition.INVALID,
                    Finding.of(
                            FindingCode.LAST_DATE_INVALID,
                            "the last date of service is before the first, or more than " + MOST_DAYS + " days on"));
            lines.add(whole);
            return;
        }
        String why = whole(line, (int) days);
        if (why != null) {
            LineWork whole = LineWork.of(claim, line, number, first);
            whole.say(Finding.of(FindingCode.SPAN_NOT_DIVIDED, why + "; the line is judged by its first day"));
            lines.add(whole);
            return;
        }
        spread(claim, line, number, first, (int) days, lines::add);
    }

    /** Why a line cannot be spread over its days; null where it can. */
    private static @Nullable String whole(ClaimLine line, int days) {
        if (line.anesthesiaMinutes() != null) {
            return "the anesthesia minutes are of one service, whatever its days";
        }
        if (line.postoperativeDays() != null) {
            return "the postoperative days are those of the whole line";
        }
        BigDecimal units = line.units();
        boolean divides = units != null && QuantityChecks.isUnits(units) && units.intValueExact() % days == 0;
        return divides ? null : "the units do not divide by the " + days + " days";
    }

    private static void spread(
            Claim claim, ClaimLine line, int number, LocalDate first, int days, Consumer<LineWork> lines) {
        BigDecimal units = line.units() == null ? null : line.units().divide(BigDecimal.valueOf(days));
        BigDecimal charge = line.charge();
        long all = charge == null ? 0 : Cents.ofDollars(charge);
        long share = all / days;
        for (int day = 0; day < days; day++) {
            long cents = day == days - 1 ? all - share * (days - 1) : share;
            lines.accept(LineWork.of(
                    claim, line, number, first.plusDays(day), units, charge == null ? null : Cents.toDollars(cents)));
        }
    }
}
