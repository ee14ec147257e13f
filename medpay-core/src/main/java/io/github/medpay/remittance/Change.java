package io.github.medpay.remittance;

import java.util.function.UnaryOperator;

/**
 * One thing that the contractor may have taken otherwise.
 *
 * @param cause what kind of thing
 * @param detail what it would be, as a part of a sentence
 * @param how the situation with it
 */
record Change(DifferenceCause cause, String detail, UnaryOperator<Situation> how) {

    Situation apply(Situation situation) {
        return how.apply(situation);
    }

    /** One of so many of its kind that one of them may agree by chance. */
    boolean isWeak() {
        return cause == DifferenceCause.LOCALITY;
    }
}
