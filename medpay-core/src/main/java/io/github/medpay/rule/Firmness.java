package io.github.medpay.rule;

/** How well a rule is founded: the confidence tags of the rule book. */
public enum Firmness {
    /** Read in a primary text of CMS, or recomputed from CMS data. */
    VERIFIED('V'),
    /** Read in a text of a Medicare contractor, a CMS page or an association. */
    MANUAL('M'),
    /** Known in the field, not confirmed against a text at hand. */
    KNOWLEDGE('K'),
    /** A decision of this library where the texts are silent. */
    DECISION('D');

    private final char tag;

    Firmness(char tag) {
        this.tag = tag;
    }

    /**
     * The letter of the rule book.
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
