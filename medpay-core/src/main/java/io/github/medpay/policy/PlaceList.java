package io.github.medpay.policy;

/** A list of places of service. */
public enum PlaceList {
    /** Places at which the facility amount is paid. */
    FACILITY,
    /** Places at which the non-facility amount is paid; so it is at a place in no list. */
    NON_FACILITY,
    /** Places at which incident-to and physical therapy services are not paid to practitioners as a rule. */
    HOSPITAL
}
