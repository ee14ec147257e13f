package io.github.medpay.units;

/** What time means for a procedure code (Claims Processing Manual ch. 5 §20.2). */
public enum TimeBase {
    /** Billed by 15 minutes; its minutes enter the total of the 8-minute rule. */
    QUARTER_HOUR,
    /** Billed once, however long it lasts; its minutes stay out of the total. */
    UNTIMED,
    /** Timed by another base, such as 20, 30 or 60 minutes; never forced into the 15-minute total. */
    OTHER,
    /** In neither list, of timed or of untimed codes. */
    UNKNOWN
}
