package io.github.medpay.units;

/** Who was with the patient. */
public enum ClinicianRole {
    /** A therapist. */
    THERAPIST,
    /** A therapist assistant, whose units carry CQ or CO. */
    ASSISTANT
}
