package io.github.medpay.rule;

/** How well a rule is founded. {@code docs/rules.md} lists the rules with their letters. */
public enum Firmness {
    /** Read in a primary text of CMS, or recomputed from CMS data. */
    VERIFIED('V'),
    /** Read in a text of a Medicare contractor, a CMS page or an association. */
    MANUAL('M'),
    /** Known in the field, not confirmed against a text. */
    KNOWLEDGE('K'),
    /** A decision of this library where the texts are silent. */
    DECISION('D');

    private final char tag;

    Firmness(char tag) {
        this.tag = tag;
    }

    /**
     * The letter that the documentation uses.
     *
     * @return V, M, K or D
     */
    public char tag() {
        return tag;
    }

    /**
     * Whether a price that rests on the rule is less than certain.
     *
     * @return true for knowledge and decisions
     */
    public boolean isSoft() {
        return this == KNOWLEDGE || this == DECISION;
    }
}
