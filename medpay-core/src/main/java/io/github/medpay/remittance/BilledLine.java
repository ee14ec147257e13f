package io.github.medpay.remittance;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A billed line, with the modifiers of its parts: a line whose minutes split it was billed as several.
 *
 * @param number from 1
 * @param line as billed
 * @param date the first day
 * @param modifiers of each part
 */
record BilledLine(int number, ClaimLine line, LocalDate date, List<Set<String>> modifiers) {

    static List<BilledLine> of(Claim claim, PricedClaim priced) {
        List<BilledLine> lines = new ArrayList<>();
        for (int number = 1; number <= claim.lines().size(); number++) {
            ClaimLine line = claim.lines().get(number - 1);
            List<Set<String>> modifiers = new ArrayList<>();
            modifiers.add(new HashSet<>(line.modifiers()));
            for (PricedLine part : priced.lines()) {
                if (part.number() == number) {
                    modifiers.add(new HashSet<>(part.modifiers()));
                }
            }
            LocalDate own = line.dateOfService();
            lines.add(new BilledLine(number, line, own == null ? claim.dateOfService() : own, modifiers));
        }
        return lines;
    }

    @Nullable
    BigDecimal charge() {
        return line.charge();
    }

    boolean hasId(RemittanceLine other) {
        return line.id() != null && line.id().equals(other.id());
    }

    boolean hasCode(RemittanceLine other) {
        return line.code().equals(other.billedCode() == null ? other.code() : other.billedCode());
    }

    boolean hasModifiers(RemittanceLine other) {
        return modifiers.contains(new HashSet<>(other.modifiers()));
    }

    boolean hasDate(RemittanceLine other) {
        return date.equals(other.dateOfService());
    }

    boolean hasCharge(RemittanceLine other) {
        BigDecimal charge = charge();
        return charge != null && charge.compareTo(other.charge()) == 0;
    }

    /** Whether a contractor may merge the two. */
    boolean isLike(BilledLine other) {
        return line.code().equals(other.line.code());
    }
}
