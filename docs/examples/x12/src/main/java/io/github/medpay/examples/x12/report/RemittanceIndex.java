package io.github.medpay.examples.x12.report;

import io.github.medpay.examples.x12.remittance.ProviderAdjustment;
import io.github.medpay.examples.x12.remittance.RemittanceReader;
import io.github.medpay.examples.x12.remittance.RemittanceReading;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The claims of remittances by the provider's own number. A reversal takes back the payment before it, so that the corrected
 * one is left. Claims with the same number are handed out in the order of the file.
 */
public final class RemittanceIndex {

    private final Map<String, Deque<RemittedClaim>> claims = new LinkedHashMap<>();
    private final List<ProviderAdjustment> adjustments = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int reversals;

    /**
     * Reads a file to its end.
     *
     * @param reader of the file
     * @throws IOException if the bytes cannot be read
     */
    public void addAll(RemittanceReader reader) throws IOException {
        for (RemittanceReading reading = reader.next(); reading != null; reading = reader.next()) {
            if (reading instanceof RemittanceReading.OfClaim claim) {
                add(claim.claim());
            } else if (reading instanceof RemittanceReading.OfProvider provider) {
                adjustments.add(provider.adjustment());
            } else if (reading instanceof RemittanceReading.OfProblem problem) {
                problems.add(problem.problem());
            }
        }
    }

    private void add(RemittedClaim claim) {
        Deque<RemittedClaim> same = claims.computeIfAbsent(claim.id(), id -> new ArrayDeque<>(1));
        if (claim.isReversal()) {
            reversals++;
            same.pollLast();
        } else {
            same.add(claim);
        }
        if (!claim.isBalanced()) {
            problems.add(new Problem(
                    claim.place(),
                    Problem.Kind.WARNING,
                    "charge less adjustments is not what was paid; compared all the same"));
        }
    }

    /**
     * The next claim with this number, which is handed out once.
     *
     * @param id the provider's own number
     * @return the claim; null if there is none left
     */
    public @Nullable RemittedClaim take(String id) {
        Deque<RemittedClaim> same = claims.get(id);
        return same == null ? null : same.poll();
    }

    /**
     * What was not handed out.
     *
     * @return in the order of the files
     */
    public List<RemittedClaim> rest() {
        return claims.values().stream().flatMap(Deque::stream).toList();
    }

    /**
     * What was taken from or added to the payments as a whole.
     *
     * @return in the order of the files
     */
    public List<ProviderAdjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    /**
     * What could not be read, and claims whose amounts do not balance.
     *
     * @return in the order of the files
     */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * How many claims take an earlier payment back.
     *
     * @return the number
     */
    public int reversals() {
        return reversals;
    }
}
