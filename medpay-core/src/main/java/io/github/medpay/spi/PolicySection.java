package io.github.medpay.spi;

/** What an entry of a policy table is about. The name of an entry is that of a constant of {@code io.github.medpay.policy}. */
public enum PolicySection {
    /** Dollars: {@code io.github.medpay.policy.Amount}. */
    AMOUNT,
    /** Percent: {@code io.github.medpay.policy.Percentage}. */
    PERCENTAGE,
    /** A whole number: {@code io.github.medpay.policy.PolicyNumber}. */
    NUMBER,
    /** Percentages by rank: {@code io.github.medpay.policy.Ranking}. */
    RANKING,
    /** The percent of the physician's amount: {@code io.github.medpay.code.Practitioner}. */
    PRACTITIONER,
    /** Procedure codes and ranges of them: {@code io.github.medpay.policy.CodeList}. */
    CODES,
    /** Places of service: {@code io.github.medpay.policy.PlaceList}. */
    PLACES,
    /** Modifiers that belong together: {@code io.github.medpay.policy.ModifierList}. */
    MODIFIERS,
    /** One modifier; the name is its two characters. */
    MODIFIER,
    /**
     * A release that CMS puts into force within a quarter, with the days to the end of that quarter; the value is the
     * release that it replaces, and the name is its own, such as {@code RVU24AR}.
     */
    RELEASE,
    /**
     * A release whose payable rows without a modifier are those of another; the value is that release, and after it codes
     * whose rows differ.
     */
    SAME_ROWS,
    /** A reason of the remittance: {@code io.github.medpay.policy.AdjustmentCause}, or a finding's code. */
    ADJUSTMENT
}
