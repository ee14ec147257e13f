package io.github.medpay.examples.x12.report;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** How well a remittance fits a claim of its number: by the charge, and by what its lines have in common with those billed. */
final class ClaimFit {

    private static final int CODE = 8;
    private static final int LESS = 2;

    /** Of a line: its code, and control number, modifiers, date and charge. */
    private static final int ALL = CODE + 4 * LESS;

    private final Claim claim;

    ClaimFit(Claim claim) {
        this.claim = claim;
    }

    /** The index of the one that fits best, of equals the first; -1 where none has anything in common with the claim. */
    int best(List<RemittedClaim> remittances) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < remittances.size(); i++) {
            int points = points(remittances.get(i));
            if (points > most) {
                most = points;
                best = i;
            }
        }
        return best;
    }

    /** The charge weighs as much as all lines together. Without lines there is nothing that could differ. */
    private int points(RemittedClaim remittance) {
        int points = remittance.lines().isEmpty() ? 1 : 0;
        if (charge().compareTo(remittance.charge()) == 0) {
            points += claim.lines().size() * ALL;
        }
        List<RemittedLine> rest = new ArrayList<>(remittance.lines());
        for (ClaimLine line : claim.lines()) {
            points += takeBest(rest, line);
        }
        return points;
    }

    private BigDecimal charge() {
        return claim.lines().stream()
                .map(ClaimLine::charge)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int takeBest(List<RemittedLine> rest, ClaimLine line) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < rest.size(); i++) {
            int points = points(line, rest.get(i));
            if (points > most) {
                most = points;
                best = i;
            }
        }
        if (best >= 0) {
            rest.remove(best);
        }
        return most;
    }

    /** Nothing where neither code nor control number is the same. */
    private int points(ClaimLine line, RemittedLine other) {
        boolean code = line.code().equals(other.billedCode() == null ? other.code() : other.billedCode());
        boolean id = line.id() != null && line.id().equals(other.id());
        if (!code && !id) {
            return 0;
        }
        LocalDate date = line.dateOfService() == null ? claim.dateOfService() : line.dateOfService();
        BigDecimal charge = line.charge();
        return (code ? CODE : 0)
                + less(id)
                + less(new HashSet<>(line.modifiers()).equals(new HashSet<>(other.modifiers())))
                + less(date.equals(other.date()))
                + less(charge != null && charge.compareTo(other.charge()) == 0);
    }

    private static int less(boolean same) {
        return same ? LESS : 0;
    }
}
