package io.github.medpay.insight.therapy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The therapy expense of one patient in one year, against the thresholds (Claims Processing Manual ch. 5 §10.3). */
@JsonPropertyOrder({"year", "threshold", "targetedReview", "accounts", "findings", "basis"})
public final class TherapyLedger {

    private final int year;
    private final BigDecimal threshold;
    private final BigDecimal targetedReview;
    private final List<TherapyAccount> accounts;
    private final List<Finding> findings;
    private final Basis basis;

    TherapyLedger(
            int year,
            BigDecimal threshold,
            BigDecimal targetedReview,
            List<TherapyAccount> accounts,
            List<Finding> findings,
            Basis basis) {
        this.threshold = Objects.requireNonNull(threshold, "threshold");
        this.targetedReview = Objects.requireNonNull(targetedReview, "targetedReview");
        this.accounts = List.copyOf(accounts);
        this.findings = List.copyOf(findings);
        this.basis = Objects.requireNonNull(basis, "basis");
        this.year = year;
    }

    /** {@return the calendar year} */
    @JsonProperty("year")
    public int year() {
        return year;
    }

    /** {@return dollars above which a line needs KX} */
    @JsonProperty("threshold")
    public BigDecimal threshold() {
        return threshold;
    }

    /** {@return dollars above which claims may be reviewed} */
    @JsonProperty("targetedReview")
    public BigDecimal targetedReview() {
        return targetedReview;
    }

    /** {@return physical therapy and speech-language pathology together, then occupational therapy} */
    @JsonProperty("accounts")
    public List<TherapyAccount> accounts() {
        return accounts;
    }

    /** {@return lines without KX past the threshold, and accounts past the review} */
    @JsonProperty("findings")
    public List<Finding> findings() {
        return findings;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TherapyLedger same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "TherapyLedger" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(year, threshold, targetedReview, accounts, findings, basis);
    }
}
