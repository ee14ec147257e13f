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

    /** The control numbers that one of the lines has, and no other: those of several lines do not tell them apart. */
    static Set<String> ownIds(List<BilledLine> lines) {
        Set<String> own = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (BilledLine line : lines) {
            String id = line.line().id();
            if (id != null && seen.add(id)) {
                own.add(id);
            } else if (id != null) {
                own.remove(id);
            }
        }
        return own;
    }

    boolean hasIdOf(Set<String> ids) {
        return line.id() != null && ids.contains(line.id());
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

    boolean mayHaveDate(RemittanceLine other) {
        return other.dateOfService() == null || hasDate(other);
    }

    boolean hasCharge(RemittanceLine other) {
        BigDecimal charge = charge();
        return charge != null && charge.compareTo(other.charge()) == 0;
    }

    boolean isExactly(RemittanceLine other) {
        return hasCode(other) && hasModifiers(other) && mayHaveDate(other) && hasCharge(other);
    }

    /** Whether the charges of these lines add up to this one's. */
    boolean isSumOf(List<RemittanceLine> others) {
        BigDecimal charge = charge();
        BigDecimal sum = others.stream().map(RemittanceLine::charge).reduce(BigDecimal.ZERO, BigDecimal::add);
        return charge != null && charge.compareTo(sum) == 0;
    }

    /** Whether a contractor may merge the two. */
    boolean isLike(BilledLine other) {
        return line.code().equals(other.line.code());
    }
}
