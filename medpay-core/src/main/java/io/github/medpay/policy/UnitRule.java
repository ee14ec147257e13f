package io.github.medpay.policy;

import io.github.medpay.rule.Rule;

/** How minutes of timed services become units. */
public enum UnitRule {
    /**
     * Medicare: the timed minutes of a day and discipline are added, and the total earns the units
     * (Claims Processing Manual ch. 5 §20.2, read in the manual; "per discipline" is knowledge of the field).
     */
    CMS_8_MINUTE(Rule.EIGHT_MINUTE),
    /** AMA and CPT: each service earns its units alone, from the midpoint of its time (CPT, midpoint rule). */
    AMA_MIDPOINT(Rule.MIDPOINT);

    private final Rule rule;

    UnitRule(Rule rule) {
        this.rule = rule;
    }

    /**
     * The rule with its citation and firmness.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }
}
