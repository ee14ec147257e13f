package io.github.medpay.rule;

/** How much a finding weighs, from the heaviest. */
public enum Severity {
    /** The line breaks a rule of form or names what does not exist; it is not priced. */
    ERROR,
    /** The line is well-formed, and Medicare does not pay it. */
    DENIAL,
    /** The line is priced, and something about it should be looked at. */
    WARNING,
    /** A fact that a reader of the price should know. */
    INFO
}
