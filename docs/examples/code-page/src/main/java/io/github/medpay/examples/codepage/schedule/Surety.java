package io.github.medpay.examples.codepage.schedule;

/** How sure a price is: a table of the date's own quarter, or one that stands in for it. */
final class Surety {

    private Surety() {}

    static String of(boolean ownQuarter) {
        return ownQuarter ? "High confidence" : "Medium confidence";
    }

    static String style(boolean ownQuarter) {
        return ownQuarter ? "high" : "medium";
    }
}
