package io.github.medpay.internal.insight;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the units of a claim's lines. */
public final class ClaimUnits {

    private ClaimUnits() {}

    /** Whole units of a line without minutes; empty where it has none that count. */
    public static Optional<Integer> of(ClaimLine line) {
        BigDecimal units = line.units();
        if (line.minutes() != null) {
            return Optional.empty();
        }
        if (units == null) {
            return Optional.of(1);
        }
        boolean whole = units.signum() > 0
                && units.precision() - units.scale() <= 6
                && units.stripTrailingZeros().scale() <= 0;
        return whole ? Optional.of(units.intValueExact()) : Optional.empty();
    }

    /** Units by code of the lines of the claim's own date. */
    public static Map<ProcedureCode, Integer> billed(Claim claim) {
        Map<ProcedureCode, Integer> billed = new TreeMap<>();
        for (ClaimLine line : claim.lines()) {
            if (ProcedureCode.isBillable(line.code())) {
                of(claim, line, claim.dateOfService())
                        .ifPresent(units -> billed.merge(ProcedureCode.of(line.code()), units, Integer::sum));
            }
        }
        return billed;
    }

    /**
     * Whole units of a line on one of its days: as the pricer spreads them, evenly where they divide by the days, else all
     * on the first.
     */
    public static Optional<Integer> of(Claim claim, ClaimLine line, LocalDate day) {
        Optional<Integer> units = isOn(claim, line, day) ? of(line) : Optional.empty();
        LocalDate first = date(claim, line);
        int days = (int) ChronoUnit.DAYS.between(first, last(claim, line)) + 1;
        return units.isPresent() && units.get() % days == 0
                ? Optional.of(units.get() / days)
                : units.filter(all -> day.equals(first));
    }

    /** Whether a day is one of the line's. */
    public static boolean isOn(Claim claim, ClaimLine line, LocalDate day) {
        return !day.isBefore(date(claim, line)) && !day.isAfter(last(claim, line));
    }

    /** Whether a line spans more days than one. */
    public static boolean isSpan(Claim claim, ClaimLine line) {
        return last(claim, line).isAfter(date(claim, line));
    }

    private static LocalDate last(Claim claim, ClaimLine line) {
        LocalDate last = line.lastDateOfService();
        return last == null ? date(claim, line) : last;
    }

    public static LocalDate date(Claim claim, ClaimLine line) {
        LocalDate own = line.dateOfService();
        return own == null ? claim.dateOfService() : own;
    }
}
