package io.github.medpay.code;

/**
 * Who furnished the service, as far as Medicare's payment depends on it.
 *
 * <p>The percentage is that of the fee schedule amount (RULES §3E; Medicare Claims Processing Manual, chapter 12).
 */
public enum Practitioner {
    /** Doctor of medicine or osteopathy, and others paid at the full fee schedule amount. */
    PHYSICIAN(100),
    /** Nurse practitioner: 85 %. */
    NURSE_PRACTITIONER(85),
    /** Physician assistant: 85 %. */
    PHYSICIAN_ASSISTANT(85),
    /** Clinical nurse specialist: 85 %. */
    CLINICAL_NURSE_SPECIALIST(85),
    /** Certified nurse-midwife: 100 %. */
    CERTIFIED_NURSE_MIDWIFE(100),
    /** Clinical psychologist: 100 %. */
    CLINICAL_PSYCHOLOGIST(100),
    /** Clinical social worker: 75 %. */
    CLINICAL_SOCIAL_WORKER(75),
    /** Registered dietitian: 85 %. */
    REGISTERED_DIETITIAN(85),
    /** Physical therapist: 100 %. */
    PHYSICAL_THERAPIST(100),
    /** Occupational therapist: 100 %. */
    OCCUPATIONAL_THERAPIST(100),
    /** Speech-language pathologist: 100 %. */
    SPEECH_LANGUAGE_PATHOLOGIST(100),
    /** Marriage and family therapist. */
    MARRIAGE_AND_FAMILY_THERAPIST(75),
    /** Mental health counselor. */
    MENTAL_HEALTH_COUNSELOR(75),
    /** Certified registered nurse anesthetist. */
    CERTIFIED_REGISTERED_NURSE_ANESTHETIST(100),
    /** Anesthesiologist assistant. */
    ANESTHESIOLOGIST_ASSISTANT(100),
    /** Audiologist. */
    AUDIOLOGIST(100),
    /** Chiropractor. */
    CHIROPRACTOR(100),
    /** Optometrist. */
    OPTOMETRIST(100),
    /** Podiatrist. */
    PODIATRIST(100);

    private final int feePercent;

    Practitioner(int feePercent) {
        this.feePercent = feePercent;
    }

    /**
     * The share of the fee schedule amount that Medicare pays this practitioner.
     *
     * @return whole percent, 75 to 100
     */
    public int feePercent() {
        return feePercent;
    }
}
