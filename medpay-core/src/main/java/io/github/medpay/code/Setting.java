package io.github.medpay.code;

/** The two settings for which the fee schedule holds practice expense relative values (CMS record layout). */
public enum Setting {
    /** The service was furnished in a facility, which is paid for its own costs. */
    FACILITY,
    /** The service was furnished outside a facility, as in an office. */
    NON_FACILITY
}
