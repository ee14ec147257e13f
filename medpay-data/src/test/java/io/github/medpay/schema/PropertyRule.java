package io.github.medpay.schema;

import java.util.Locale;

/** What {@code properties.txt} says of a property beside its type. */
enum PropertyRule {
    REQUIRED,
    /** A list of one element or more. */
    NOT_EMPTY,
    /** A whole number from 1. */
    FROM_ONE,
    /** At most two decimals. */
    DOLLARS,
    /** At most three decimals. */
    MILLS,
    NOT_NEGATIVE,
    /** From -100 to 100, at most two decimals. */
    PERCENT,
    FIVE_DIGITS;

    static PropertyRule of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
