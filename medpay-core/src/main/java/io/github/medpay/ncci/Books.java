package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;

/**
 * The tables of the three kinds of edits.
 *
 * @param pairs procedure-to-procedure edits
 * @param limits medically unlikely edits
 * @param addOns add-on code edits
 */
record Books(PtpBook pairs, MueBook limits, AddOnBook addOns) {

    /** The same tables, of which one edition is used for every day. */
    Books pinnedTo(NcciEdition pin) {
        return new Books(pairs.pinnedTo(pin), limits.pinnedTo(pin), addOns.pinnedTo(pin));
    }

    /** Which edition of each kind is used on a day. */
    DayEditions on(int day) {
        return new DayEditions(
                day,
                pairs.editions().at(day),
                limits.editions().at(day),
                addOns.editions().at(day));
    }

    /** Whether any table of a day knows a code. */
    boolean know(int code, DayEditions on) {
        return (on.limits() >= 0 && limits.row(code, on.limits()) >= 0) || knowBesidesLimits(code, on);
    }

    /** Whether a table of a day that does not hold limits knows a code. */
    boolean knowBesidesLimits(int code, DayEditions on) {
        return (on.addOns() >= 0 && addOns.row(code, on.addOns()) >= 0)
                || (on.pairs() >= 0 && pairs.knows(code, on.pairs()));
    }
}
