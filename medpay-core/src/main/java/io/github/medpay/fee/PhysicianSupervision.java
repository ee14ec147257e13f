package io.github.medpay.fee;

/** The physician supervision that a diagnostic test asks for (record layout; 42 CFR 410.32). */
public enum PhysicianSupervision {
    /** General supervision. */
    GENERAL("01"),
    /** Direct supervision. */
    DIRECT("02"),
    /** Personal supervision. */
    PERSONAL("03"),
    /** None for a qualified psychologist, else general. */
    PSYCHOLOGIST_OR_GENERAL("04"),
    /** None for a qualified audiologist, else direct. */
    AUDIOLOGIST("05"),
    /** A physician, or a physical therapist certified in electrophysiology. */
    CERTIFIED_PHYSICAL_THERAPIST_PERSONAL("06"),
    /** The concept does not apply. */
    CONCEPT_NOT_APPLICABLE("09"),
    /** General for a certified technician, else direct. */
    GENERAL_TECHNICIAN_OR_THERAPIST("21"),
    /** By a technician in real-time contact with a physician. */
    TECHNICIAN_WITH_ONLINE_CONTACT("22"),
    /** By a physician or a certified physical therapist. */
    CERTIFIED_PHYSICAL_THERAPIST("66"),
    /** As 66; the certified therapist may supervise another. */
    CERTIFIED_PHYSICAL_THERAPIST_SUPERVISES("6A"),
    /** By a certified physical therapist, or directly supervised. */
    PHYSICAL_THERAPIST_DIRECT("77"),
    /** As 77; the certified therapist may supervise another. */
    PHYSICAL_THERAPIST_SUPERVISES("7A");

    private static final PhysicianSupervision[] VALUES = values();

    private final String symbol;

    PhysicianSupervision(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The indicator as CMS writes it.
     *
     * @return the text of the record layout
     */
    public String symbol() {
        return symbol;
    }

    /**
     * The indicator that CMS writes so.
     *
     * @param symbol the text of the record layout
     * @return the indicator
     * @throws IllegalArgumentException if the record layout has no such value
     */
    public static PhysicianSupervision of(String symbol) {
        for (PhysicianSupervision value : VALUES) {
            if (value.symbol.equals(symbol)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no PhysicianSupervision " + symbol);
    }
}
