package io.github.medpay.examples.x12.professional;

/** Where a claim's ZIP code comes from. */
public enum ZipSource {
    /** The option of the command. */
    OPTION,
    /** The service facility's address (loop 2310C). */
    SERVICE_FACILITY,
    /** The patient's address, for services at home (place of service 12) without a service facility. */
    PATIENT,
    /** The billing provider's address (loop 2010AA). */
    BILLING_PROVIDER,
    /** There is none: national amounts. */
    NONE
}
