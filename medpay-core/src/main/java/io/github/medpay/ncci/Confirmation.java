package io.github.medpay.ncci;

/** What the next edition available says about an answer that an older edition gave. */
public enum Confirmation {
    /** The next edition available says the same on its first day, or on the date itself where that is later. */
    CONFIRMED,
    /** The next edition available says otherwise. */
    CONTRADICTED,
    /** The newest edition available was used; there is no later one. */
    NO_LATER_EDITION
}
