package io.github.medpay.internal.insight;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import java.math.BigDecimal;
import java.time.LocalDate;
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
            if (date(claim, line).equals(claim.dateOfService()) && ProcedureCode.isBillable(line.code())) {
                of(line).ifPresent(units -> billed.merge(ProcedureCode.of(line.code()), units, Integer::sum));
            }
        }
        return billed;
    }

    public static LocalDate date(Claim claim, ClaimLine line) {
        LocalDate own = line.dateOfService();
        return own == null ? claim.dateOfService() : own;
    }
}
