package io.github.medpay.policy;

/** Modifiers that belong together. */
public enum ModifierList {
    /** Bypass a procedure-to-procedure edit on either line. */
    NCCI_EITHER_LINE,
    /** Bypass a procedure-to-procedure edit on an evaluation and management line alone. */
    NCCI_EVALUATION_LINE,
    /** Let the same code stand on several lines, each with its own medically unlikely edit. */
    MUE_SEPARATE_LINE,
    /** The role of who gave or directed anesthesia; a line carries one at most. */
    ANESTHESIA_ROLE,
    /** Assistants at surgery; a line carries one at most. */
    ASSISTANT_AT_SURGERY,
    /** Plans of care of therapy; a line carries one at most. */
    PLAN_OF_CARE,
    /** Services of therapy assistants. */
    THERAPY_ASSISTANT,
    /** Reductions of the technical component. */
    TECHNICAL_REDUCTION,
    /** Say more exactly what 59 says. */
    DISTINCT_SERVICE,
    /** The two sides. */
    SIDE,
    /** Repeated services: such units are no pair of sides. */
    REPEAT,
    /** Sides, eyelids, fingers and toes: units at such a site are no pair of sides. */
    SITE,
    /** For facility claims; invalid on professional lines. */
    FACILITY_CLAIM,
    /** Say that the line is not covered. */
    DENIED_LIABILITY,
    /** Of those, the ones that say that statute excludes it. */
    EXCLUDED_LIABILITY,
    /** Wrong patient, site or procedure: not payable. */
    WRONG_SURGERY
}
