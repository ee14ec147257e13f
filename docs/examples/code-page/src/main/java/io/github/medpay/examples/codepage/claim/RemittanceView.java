package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.policy.MedicarePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The remittance to expect: for each billed line its charge, its adjustments and the payment, which balance.
 *
 * @param lines of the claim
 * @param totals of the lines that have adjustments
 */
record RemittanceView(List<Line> lines, List<FactView> totals) {

    /**
     * One billed line.
     *
     * @param number from 1
     * @param service the code with its modifiers
     * @param charge as billed, or a dash
     * @param adjustments in the order of the remittance
     * @param payment Medicare's
     * @param balance in words
     * @param adjusted whether there are adjustments
     */
    record Line(
            int number,
            String service,
            String charge,
            List<AdjustmentView> adjustments,
            String payment,
            String balance,
            boolean adjusted) {}

    static RemittanceView of(Claim claim, PricedClaim priced, MedicarePolicy policy) {
        List<Line> lines = new ArrayList<>();
        Sums sums = new Sums();
        for (int i = 0; i < claim.lines().size(); i++) {
            int number = i + 1;
            List<PricedLine> parts = priced.lines().stream()
                    .filter(line -> line.number() == number)
                    .toList();
            lines.add(line(number, claim, parts, policy, sums));
        }
        return new RemittanceView(lines, sums.facts());
    }

    private static Line line(int number, Claim claim, List<PricedLine> parts, MedicarePolicy policy, Sums sums) {
        ClaimLine billed = claim.lines().get(number - 1);
        BigDecimal charge = billed.charge();
        AdjustmentWords words = AdjustmentWords.on(
                policy, billed.dateOfService() == null ? claim.dateOfService() : billed.dateOfService());
        List<AdjustmentView> adjustments =
                parts.stream().flatMap(part -> words.of(part).stream()).toList();
        BigDecimal payment = paid(parts);
        boolean adjusted = charge != null && !adjustments.isEmpty();
        return new Line(
                number,
                Services.words(billed.code(), billed.modifiers()),
                Words.money(charge),
                adjustments,
                Words.money(adjusted ? payment : null),
                charge != null && adjusted ? sums.add(charge, parts, payment) : unadjusted(charge),
                adjusted);
    }

    private static BigDecimal paid(List<PricedLine> parts) {
        return parts.stream()
                .map(PricedLine::medicarePayment)
                .filter(Objects::nonNull)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static String unadjusted(@Nullable BigDecimal charge) {
        return charge == null
                ? "The line has no charge: no adjustments are expected."
                : "The amount is unknown: no adjustments are expected.";
    }
}
