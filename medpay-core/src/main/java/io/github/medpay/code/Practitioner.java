package io.github.medpay.code;

/**
 * Who furnished the service, as far as Medicare's payment depends on it.
 *
 * <p>The percentage of the fee schedule amount is that of the policy on the date of service
 * ({@code PolicyPeriod.factor(Practitioner)}; Medicare Claims Processing Manual, chapter 12).
 */
public enum Practitioner {
    /** Doctor of medicine or osteopathy, and others paid at the full fee schedule amount. */
    PHYSICIAN,
    /** Nurse practitioner. */
    NURSE_PRACTITIONER,
    /** Physician assistant. */
    PHYSICIAN_ASSISTANT,
    /** Clinical nurse specialist. */
    CLINICAL_NURSE_SPECIALIST,
    /** Certified nurse-midwife. */
    CERTIFIED_NURSE_MIDWIFE,
    /** Clinical psychologist. */
    CLINICAL_PSYCHOLOGIST,
    /** Clinical social worker. */
    CLINICAL_SOCIAL_WORKER,
    /** Registered dietitian. */
    REGISTERED_DIETITIAN,
    /** Physical therapist. */
    PHYSICAL_THERAPIST,
    /** Occupational therapist. */
    OCCUPATIONAL_THERAPIST,
    /** Speech-language pathologist. */
    SPEECH_LANGUAGE_PATHOLOGIST,
    /** Marriage and family therapist. */
    MARRIAGE_AND_FAMILY_THERAPIST,
    /** Mental health counselor. */
    MENTAL_HEALTH_COUNSELOR,
    /** Certified registered nurse anesthetist. */
    CERTIFIED_REGISTERED_NURSE_ANESTHETIST,
    /** Anesthesiologist assistant. */
    ANESTHESIOLOGIST_ASSISTANT,
    /** Audiologist. */
    AUDIOLOGIST,
    /** Chiropractor. */
    CHIROPRACTOR,
    /** Optometrist. */
    OPTOMETRIST,
    /** Podiatrist. */
    PODIATRIST;

    /**
     * Whether the Social Security Act calls the practitioner a physician (section 1861(r)): doctors of medicine and
     * osteopathy, and, each in their own field, podiatrists, optometrists and chiropractors.
     *
     * @return true for a physician
     */
    public boolean isPhysician() {
        return this == PHYSICIAN || this == PODIATRIST || this == OPTOMETRIST || this == CHIROPRACTOR;
    }
}
