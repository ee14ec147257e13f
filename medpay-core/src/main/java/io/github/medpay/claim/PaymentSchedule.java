package io.github.medpay.claim;

/** Which of Medicare's schedules pays a line. */
public enum PaymentSchedule {
    /** The physician fee schedule. */
    PHYSICIAN,
    /** The payment limits of drugs and vaccines (average sales price files). */
    DRUG,
    /** The clinical laboratory fee schedule. */
    LABORATORY,
    /** Another schedule, whose table is not available. */
    OTHER
}
