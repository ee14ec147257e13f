package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.exact.Cents;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The sums of a claim's lines: of their charges, their payments and their adjustments, each without their signs. */
final class ClaimSums {

    private ClaimSums() {}

    /** Whether each is within the bounds of an amount, and so is what was paid for the claim beside its lines. */
    static boolean areBounded(RemittedClaim claim) {
        List<RemittedLine> lines = claim.lines();
        BigDecimal ofLines = lines.stream().map(RemittedLine::paid).reduce(BigDecimal.ZERO, BigDecimal::add);
        Stream<Adjustment> adjustments = Stream.concat(
                claim.adjustments().stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
        return Cents.isWithinBounds(claim.paid().subtract(ofLines))
                && isBounded(lines.stream().map(RemittedLine::charge))
                && isBounded(lines.stream().map(RemittedLine::paid))
                && isBounded(adjustments.map(Adjustment::amount));
    }

    private static boolean isBounded(Stream<BigDecimal> amounts) {
        return Cents.isWithinBounds(amounts.map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
