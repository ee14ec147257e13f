package io.github.medpay.policy;

import io.github.medpay.rule.Rule;

/** How minutes of timed services become units. */
public enum UnitRule {
    /**
     * Medicare: the timed minutes of a day and discipline are added, and the total earns the units
     * (RULES §5A; CPM 5 §20.2; firm: read in the manual, but "per discipline" is knowledge of the field).
     */
    CMS_8_MINUTE(Rule.EIGHT_MINUTE),
    /** AMA and CPT: each service earns its units alone, from the midpoint of its time (RULES §5B; CPT). */
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
