package io.github.medpay.ncci;

/** What the next edition at hand says about an answer that an older edition gave. */
public enum Confirmation {
    /** The next edition at hand says the same on its first day, or on the date itself where that is later. */
    CONFIRMED,
    /** The next edition at hand says otherwise. */
    CONTRADICTED,
    /** The newest edition at hand was used; there is no later one. */
    NO_LATER_EDITION
}
