package io.github.medpay.rule;

/** How sure a price is. The reasons stand beside it. */
public enum Confidence {
    /** Status A on the release of the date of service, by firm rules alone. */
    HIGH,
    /** A soft rule, restricted coverage, a setting in which the service is rare, or a neighbouring release. */
    MEDIUM,
    /** The contractor sets the price, or it is paid by report. */
    LOW;

    /**
     * The lesser of two.
     *
     * @param other another confidence
     * @return the one that is less sure
     */
    public Confidence and(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
