package io.github.medpay.insight.impact;

import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What a change does to a visit and to a year.
 *
 * @param change the change in words
 * @param before what the visit brings before it
 * @param after what it brings after it
 * @param perVisit after less before
 * @param perYear the difference × visits of the year
 * @param volume the visits of the year
 * @param complete false where a line of either claim has no amount, so that the difference leaves something out
 * @param findings what must be true or recorded for the change to be right, and what the priced claim after it says that
 *     the one before it does not
 * @param basis inputs, formula, assumptions, citations
 */
public record Impact(
        String change,
        VisitAmounts before,
        VisitAmounts after,
        VisitAmounts perVisit,
        VisitAmounts perYear,
        VisitVolume volume,
        boolean complete,
        List<Finding> findings,
        Basis basis) {

    /**
     * Checks that nothing is null and copies the list.
     *
     * @param change the change in words
     * @param before what the visit brings before it
     * @param after what it brings after it
     * @param perVisit after less before
     * @param perYear the difference × visits of the year
     * @param volume the visits of the year
     * @param complete false where a line of either claim has no amount, so that the difference leaves something out
     * @param findings what must be true or recorded for the change to be right
     * @param basis inputs, formula, assumptions, citations
     */
    public Impact {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(perVisit, "perVisit");
        Objects.requireNonNull(perYear, "perYear");
        Objects.requireNonNull(volume, "volume");
        findings = List.copyOf(findings);
        Objects.requireNonNull(basis, "basis");
    }
}
