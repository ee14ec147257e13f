package io.github.medpay.units;

/** How billed units stand to earned units. */
public enum BilledVerdict {
    /** As many as earned. In a tie each acceptable choice is exact. */
    EXACT,
    /** Fewer than earned. */
    UNDER,
    /** More than earned. */
    OVER,
    /** As many as earned in all, but with units on codes that did not earn them. */
    MISALLOCATED
}
