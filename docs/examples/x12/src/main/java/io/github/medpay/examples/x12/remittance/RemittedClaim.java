package io.github.medpay.examples.x12.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * A claim of a remittance (loop 2100).
 *
 * @param place of its CLP segment
 * @param id the provider's own number of it (CLP01)
 * @param status CLP02: 1 to 3 processed as primary, secondary or tertiary, 4 denied, 22 the reversal of an earlier payment
 * @param charge CLP03
 * @param paid CLP04
 * @param adjustments of the claim as a whole
 * @param remarks remark codes of the claim (MOA)
 * @param lines in the file's order; none if the claim was paid as a whole
 */
public record RemittedClaim(
        Place place,
        String id,
        String status,
        BigDecimal charge,
        BigDecimal paid,
        List<Adjustment> adjustments,
        List<String> remarks,
        List<RemittedLine> lines) {

    /**
     * Whether it takes an earlier payment back.
     *
     * @return true for status 22
     */
    public boolean isReversal() {
        return status.equals("22");
    }

    /**
     * Whether charge less adjustments is what was paid, of the claim and of each line.
     *
     * @return true if so
     */
    public boolean isBalanced() {
        BigDecimal adjusted = RemittedLine.sum(adjustments);
        for (RemittedLine line : lines) {
            adjusted = adjusted.add(RemittedLine.sum(line.adjustments()));
        }
        return charge.subtract(adjusted).compareTo(paid) == 0 && lines.stream().allMatch(RemittedLine::isBalanced);
    }
}
