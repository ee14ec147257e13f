package io.github.medpay.insight.therapy;

import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * The therapy expense of one patient in one year, against the thresholds (RULES §3F).
 *
 * @param year the calendar year
 * @param threshold dollars above which a line needs KX
 * @param targetedReview dollars above which claims may be reviewed
 * @param accounts physical therapy and speech-language pathology together, then occupational therapy
 * @param findings lines without KX past the threshold, and accounts past the review
 * @param basis inputs, formula, assumptions, citations
 */
public record TherapyLedger(
        int year,
        BigDecimal threshold,
        BigDecimal targetedReview,
        List<TherapyAccount> accounts,
        List<Finding> findings,
        Basis basis) {

    /**
     * Checks that nothing is null and copies the lists.
     *
     * @param year the calendar year
     * @param threshold dollars above which a line needs KX
     * @param targetedReview dollars above which claims may be reviewed
     * @param accounts physical therapy and speech-language pathology together, then occupational therapy
     * @param findings lines without KX past the threshold, and accounts past the review
     * @param basis inputs, formula, assumptions, citations
     */
    public TherapyLedger {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(targetedReview, "targetedReview");
        accounts = List.copyOf(accounts);
        findings = List.copyOf(findings);
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The account of physical therapy and speech-language pathology.
     *
     * @return the first account
     */
    public TherapyAccount physicalAndSpeech() {
        return accounts.get(0);
    }

    /**
     * The account of occupational therapy.
     *
     * @return the second account
     */
    public TherapyAccount occupational() {
        return accounts.get(1);
    }
}
