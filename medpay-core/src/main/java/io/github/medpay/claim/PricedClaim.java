package io.github.medpay.claim;

import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What Medicare Part B pays for a claim, and why.
 *
 * @param id the claim's; or null
 * @param lines in claim order; a split line stands as two of one number
 * @param totals sums of the priced lines
 * @param findings what must be said about the whole claim
 */
public record PricedClaim(@Nullable String id, List<PricedLine> lines, Totals totals, List<Finding> findings) {

    /**
     * Checks what must not be null and copies the lists.
     *
     * @param id the claim's; or null
     * @param lines in claim order
     * @param totals sums of the priced lines
     * @param findings what must be said about the whole claim
     */
    public PricedClaim {
        lines = List.copyOf(lines);
        Objects.requireNonNull(totals, "totals");
        findings = List.copyOf(findings);
    }
}
