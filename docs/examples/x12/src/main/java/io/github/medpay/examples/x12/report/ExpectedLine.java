package io.github.medpay.examples.x12.report;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.x12.professional.MappedClaim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim, and what is expected of it. A line that was priced in two parts is one.
 *
 * @param number of the line, from 1
 * @param id its control number; empty without one
 * @param billed the line as billed
 * @param date the day of service
 * @param allowed null where MedPay has no amount
 * @param paid what Medicare pays; nothing for what is refused, null where MedPay has no amount
 */
record ExpectedLine(
        int number,
        String id,
        ClaimLine billed,
        LocalDate date,
        @Nullable BigDecimal allowed,
        @Nullable BigDecimal paid) {

    static List<ExpectedLine> of(MappedClaim mapped, PricedClaim priced) {
        List<ExpectedLine> lines = new ArrayList<>();
        List<ClaimLine> billed = mapped.claim().lines();
        for (int i = 0; i < billed.size(); i++) {
            ClaimLine line = billed.get(i);
            LocalDate date = Objects.requireNonNullElse(
                    line.dateOfService(), mapped.claim().dateOfService());
            lines.add(expected(i + 1, mapped.lineIds().get(i), line, date, priced));
        }
        return lines;
    }

    private static ExpectedLine expected(int number, String id, ClaimLine billed, LocalDate date, PricedClaim priced) {
        @Nullable BigDecimal allowed = null;
        @Nullable BigDecimal paid = null;
        for (PricedLine part : priced.lines()) {
            if (part.number() == number && part.allowed() != null) {
                BigDecimal payment = Objects.requireNonNullElse(part.medicarePayment(), Money.NOTHING);
                allowed = allowed == null ? part.allowed() : allowed.add(part.allowed());
                paid = paid == null ? payment : paid.add(payment);
            }
        }
        return new ExpectedLine(number, id, billed, date, allowed, paid);
    }
}
