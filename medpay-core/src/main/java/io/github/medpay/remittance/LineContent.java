package io.github.medpay.remittance;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a compared line is, as billed; as remitted where it was not billed. */
record LineContent(
        List<Integer> numbers,
        @Nullable String id,
        String code,
        List<String> modifiers,
        @Nullable LocalDate date,
        @Nullable BigDecimal charge) {

    static LineContent of(MatchedLine matched, Claim claim) {
        if (matched.numbers().isEmpty()) {
            return of(matched.lines().get(0));
        }
        ClaimLine first = claim.lines().get(matched.numbers().get(0) - 1);
        boolean whole = matched.match() == LineMatch.WHOLE_CLAIM;
        return new LineContent(
                matched.numbers(),
                whole ? null : first.id(),
                whole ? "" : first.code(),
                whole ? List.of() : first.modifiers(),
                first.dateOfService() == null ? claim.dateOfService() : first.dateOfService(),
                charge(matched, claim));
    }

    /** A line that was not billed. */
    static LineContent of(RemittanceLine line) {
        return new LineContent(
                List.of(), line.id(), line.code(), line.modifiers(), line.dateOfService(), line.charge());
    }

    private static @Nullable BigDecimal charge(MatchedLine matched, Claim claim) {
        long cents = 0;
        for (int number : matched.numbers()) {
            BigDecimal charge = claim.lines().get(number - 1).charge();
            if (charge == null) {
                return null;
            }
            cents += Cents.ofDollars(charge);
        }
        return Cents.toDollars(cents);
    }
}
