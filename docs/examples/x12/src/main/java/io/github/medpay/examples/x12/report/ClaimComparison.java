package io.github.medpay.examples.x12.report;

import io.github.medpay.claim.PricedClaim;
import io.github.medpay.examples.x12.professional.MappedClaim;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.remittance.RemittedLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A priced claim beside what a remittance says of it, line by line. */
public final class ClaimComparison {

    private ClaimComparison() {}

    /**
     * Compares.
     *
     * @param mapped the claim as billed
     * @param priced what is expected of it
     * @param remitted what was paid; null if no remittance has the claim
     * @return the claim's lines in their order, then those that were not billed
     */
    public static List<VarianceLine> compare(MappedClaim mapped, PricedClaim priced, @Nullable RemittedClaim remitted) {
        List<ExpectedLine> expected = ExpectedLine.of(mapped, priced);
        String id = mapped.claim().id() == null ? "" : mapped.claim().id();
        if (remitted == null) {
            return expected.stream()
                    .map(line -> VarianceLine.notRemitted(id, line))
                    .toList();
        }
        if (remitted.lines().isEmpty()) {
            return List.of(whole(id, priced.totals().medicarePayment(), remitted));
        }
        List<VarianceLine> lines = new ArrayList<>(expected.size());
        LineMatcher matcher = new LineMatcher(expected, remitted.lines());
        for (ExpectedLine line : expected) {
            @Nullable RemittedLine match = matcher.of(line);
            lines.add(match == null ? VarianceLine.notRemitted(id, line) : VarianceLine.of(id, line, match));
        }
        matcher.rest().forEach(line -> lines.add(VarianceLine.notBilled(id, line)));
        return lines;
    }

    /**
     * The lines of a claim that was not billed.
     *
     * @param remitted what was paid
     * @return its lines; one for the claim if it was paid as a whole
     */
    public static List<VarianceLine> notBilled(RemittedClaim remitted) {
        if (remitted.lines().isEmpty()) {
            return List.of(VarianceLine.remittedAlone(
                    remitted.id(),
                    "",
                    "",
                    List.of(),
                    null,
                    remitted.charge(),
                    null,
                    remitted.paid(),
                    remitted.adjustments(),
                    remitted.remarks()));
        }
        return remitted.lines().stream()
                .map(line -> VarianceLine.notBilled(remitted.id(), line))
                .toList();
    }

    private static VarianceLine whole(String id, BigDecimal expected, RemittedClaim remitted) {
        return new VarianceLine(
                id,
                null,
                "",
                "",
                List.of(),
                null,
                remitted.charge(),
                null,
                expected,
                null,
                remitted.paid(),
                remitted.paid().subtract(expected),
                Outcome.WHOLE_CLAIM,
                remitted.adjustments(),
                remitted.remarks());
    }
}
