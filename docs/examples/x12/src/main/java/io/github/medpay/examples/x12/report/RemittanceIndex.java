package io.github.medpay.examples.x12.report;

import io.github.medpay.claim.Claim;
import io.github.medpay.examples.x12.remittance.ProviderAdjustment;
import io.github.medpay.examples.x12.remittance.RemittanceReader;
import io.github.medpay.examples.x12.remittance.RemittanceReading;
import io.github.medpay.examples.x12.remittance.RemittedClaim;
import io.github.medpay.examples.x12.segment.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The claims of remittances by the provider's own number. A reversal takes back the payment before it that it negates, so
 * that the corrected one is left. Of those with the same number, a claim is handed the one that fits it best.
 */
public final class RemittanceIndex {

    private final Map<String, List<RemittedClaim>> claims = new LinkedHashMap<>();
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
        List<RemittedClaim> same = claims.computeIfAbsent(claim.id(), id -> new ArrayList<>(1));
        if (claim.isReversal()) {
            reversals++;
            takeBack(claim, same);
        } else {
            same.add(claim);
        }
        if (!claim.isBalanced()) {
            warn(claim, "charge less adjustments is not what was paid; compared all the same");
        }
    }

    private void takeBack(RemittedClaim reversal, List<RemittedClaim> same) {
        int payment = new Reversal(reversal).find(same);
        if (payment >= 0) {
            same.remove(payment);
        } else if (same.isEmpty()) {
            warn(reversal, "the reversal takes back a payment that does not stand before it");
        } else {
            same.remove(same.size() - 1);
            warn(reversal, "the reversal negates no payment of its number; the last one before it is taken back");
        }
    }

    private void warn(RemittedClaim claim, String message) {
        problems.add(new Problem(claim.place(), Problem.Kind.WARNING, message));
    }

    /**
     * The remittance that fits a claim best of those with its number; it is handed out once.
     *
     * @param claim as billed
     * @return the remittance; null if there is none left, or none has anything in common with the claim
     */
    public @Nullable RemittedClaim take(Claim claim) {
        List<RemittedClaim> same = claims.getOrDefault(Objects.requireNonNullElse(claim.id(), ""), List.of());
        int best = new ClaimFit(claim).best(same);
        return best < 0 ? null : same.remove(best);
    }

    /**
     * What was not handed out.
     *
     * @return in the order of the files
     */
    public List<RemittedClaim> rest() {
        return claims.values().stream().flatMap(List::stream).toList();
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
