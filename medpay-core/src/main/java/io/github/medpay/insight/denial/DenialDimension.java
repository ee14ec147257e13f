package io.github.medpay.insight.denial;

/** What reports are told apart by, in the order in which they are divided. */
public enum DenialDimension {
    /** The procedure code. */
    CODE,
    /** CARC or RARC. */
    REASON,
    /** What became of it. */
    APPEAL,
    /** The month. */
    MONTH,
    /** The kind of payer. */
    PAYER,
    /** The set of modifiers. */
    MODIFIERS
}
