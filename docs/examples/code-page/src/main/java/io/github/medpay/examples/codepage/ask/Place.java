package io.github.medpay.examples.codepage.ask;

import io.github.medpay.code.PlaceOfService;

/** The places of service that the page offers, in our own words. */
public enum Place {
    /** A practice's own rooms. */
    OFFICE("11", "Office"),
    /** The patient's home. */
    HOME("12", "Home"),
    /** Telehealth, the patient not at home. */
    TELEHEALTH("02", "Telehealth, away from home"),
    /** Telehealth, the patient at home. */
    TELEHEALTH_HOME("10", "Telehealth, at home"),
    /** A hospital's outpatient department off its campus. */
    OFF_CAMPUS("19", "Hospital outpatient, off campus"),
    /** A hospital bed. */
    INPATIENT("21", "Hospital inpatient"),
    /** A hospital's outpatient department on its campus. */
    ON_CAMPUS("22", "Hospital outpatient, on campus"),
    /** An emergency room. */
    EMERGENCY("23", "Emergency room"),
    /** A centre for outpatient surgery. */
    SURGERY_CENTER("24", "Ambulatory surgical center"),
    /** A skilled nursing facility, in a covered stay. */
    SKILLED_NURSING("31", "Skilled nursing facility"),
    /** A rehabilitation facility for outpatients. */
    REHABILITATION("62", "Outpatient rehabilitation facility");

    private final String code;
    private final String words;

    Place(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /**
     * The code of a claim.
     *
     * @return two digits
     */
    public String code() {
        return code;
    }

    /**
     * The place as the SDK knows it, with its setting.
     *
     * @return the place of service
     */
    public PlaceOfService placeOfService() {
        return PlaceOfService.of(code);
    }

    /**
     * The place for people.
     *
     * @return code and words
     */
    public String label() {
        return code + " · " + words;
    }
}
