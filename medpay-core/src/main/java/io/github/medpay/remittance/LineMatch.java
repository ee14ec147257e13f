package io.github.medpay.remittance;

/** How a line of a remittance belongs to a line of the claim. */
public enum LineMatch {
    /** By the line's control number. */
    ID,
    /** By code, modifiers, date and charge, or what of them agrees. */
    CONTENT,
    /** One billed line came back as several; they are compared together. */
    SPLIT,
    /** Several billed lines came back as one; they are compared together. */
    MERGED,
    /** The claim was paid as a whole, without lines. */
    WHOLE_CLAIM,
    /** Billed, and not in the remittance. */
    MISSING,
    /** In the remittance, and not billed. */
    ADDED
}
