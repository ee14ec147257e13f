package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Rule;
import java.util.Objects;

/** What the patient owes of a line's allowed amount, and by which rule. */
enum PatientShare {
    /** Deductible and coinsurance. */
    USUAL(Rule.COINSURANCE, ""),
    /** As the line's own schedule says: a drug or a laboratory test. */
    OF_SCHEDULE(Rule.COINSURANCE, "the share of its schedule"),
    /** A preventive service: nothing. */
    PREVENTIVE(Rule.PREVENTIVE, "a preventive service: no deductible, no coinsurance"),
    /** A preventive service whose coinsurance is due. */
    DEDUCTIBLE_WAIVED(Rule.COINSURANCE, "a preventive service: no deductible"),
    /** A service that is preventive beside an annual wellness visit (33): nothing. */
    WITH_WELLNESS_VISIT(Rule.PREVENTIVE, "33 beside an annual wellness visit: no deductible, no coinsurance"),
    /** A colorectal screening that became diagnostic or therapeutic (PT). */
    SCREENING_TURNED_DIAGNOSTIC(Rule.SCREENING_TURNED_DIAGNOSTIC, "PT: no deductible");

    private final Rule rule;
    private final String reason;

    PatientShare(Rule rule, String reason) {
        this.rule = rule;
        this.reason = reason;
    }

    /** The rule of the step from the base to Medicare's share. */
    Rule rule() {
        return rule;
    }

    /** Why the share is not the usual one; empty for the usual one. */
    String reason() {
        return reason;
    }

    /** Whether the patient owes nothing. */
    boolean isWaived() {
        return this == PREVENTIVE || this == WITH_WELLNESS_VISIT;
    }

    boolean takesDeductible(LineWork line) {
        return switch (this) {
            case USUAL -> true;
            case OF_SCHEDULE -> line.terms().takesDeductible();
            default -> false;
        };
    }

    /** Of the allowed amount less the deductible. */
    Ratio coinsurance(LineWork line) {
        return switch (this) {
            case USUAL, DEDUCTIBLE_WAIVED -> line.policy().factor(Percentage.COINSURANCE);
            case OF_SCHEDULE -> Objects.requireNonNull(line.terms().coinsurance(), "coinsurance");
            case PREVENTIVE, WITH_WELLNESS_VISIT -> Ratio.ZERO;
            case SCREENING_TURNED_DIAGNOSTIC ->
                line.policy().factor(Percentage.SCREENING_TURNED_DIAGNOSTIC_COINSURANCE);
        };
    }
}
