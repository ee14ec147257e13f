package io.github.medpay.examples.codepage.entry;

import io.github.medpay.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * An entry and what came of it.
 *
 * @param entry the fields as typed
 * @param problems what is wrong with them
 * @param claim the claim; null where there is a problem, or nothing to price yet
 */
public record EnteredClaim(
        ClaimEntry entry, Problems problems, @Nullable Claim claim) {

    static EnteredClaim blank(ClaimEntry entry) {
        return new EnteredClaim(entry, new Problems(), null);
    }

    /**
     * Whether the entry is refused.
     *
     * @return true if a field has a problem
     */
    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
