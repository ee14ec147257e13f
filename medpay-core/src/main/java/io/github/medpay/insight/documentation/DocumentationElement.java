package io.github.medpay.insight.documentation;

import static io.github.medpay.rule.Firmness.KNOWLEDGE;
import static io.github.medpay.rule.Firmness.VERIFIED;

import io.github.medpay.rule.Firmness;

/** What a therapy record holds (Medicare Benefit Policy Manual, Pub. 100-02, ch. 15 §§220, 230). */
public enum DocumentationElement {
    /** A note for every treatment day and every service. */
    TREATMENT_NOTE("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** The date of treatment. */
    TREATMENT_DATE("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** Each intervention, in words that can be compared with the codes. */
    INTERVENTION("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** Total minutes of timed codes; the billed units agree with them. */
    TIMED_MINUTES("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** Total treatment minutes, timed and untimed. */
    TOTAL_MINUTES("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** Minutes of each code; voluntary for Medicare. */
    MINUTES_BY_CODE("Benefit Policy Manual ch. 15 §220.3.E", Demand.PAYERS, VERIFIED),
    /** Signature and professional identification of each person who contributed. */
    SIGNATURE("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** A treatment added or changed between progress reports is recorded and justified. */
    CHANGE_JUSTIFIED("Benefit Policy Manual ch. 15 §220.3.E", Demand.MEDICARE, VERIFIED),
    /** Sets, repetitions, resistance and body part of exercises. */
    EXERCISE_DETAIL("Benefit Policy Manual ch. 15 §220.3.E", Demand.PAYERS, VERIFIED),
    /** Medical necessity and skill in each note; Medicare requires them in plan and progress reports. */
    NECESSITY_IN_NOTE("Benefit Policy Manual ch. 15 §§220.3.B, D, E", Demand.PAYERS, VERIFIED),
    /** The patient's response and progress in each note. */
    RESPONSE_IN_NOTE("Benefit Policy Manual ch. 15 §§220.3.B, D, E", Demand.PAYERS, KNOWLEDGE),
    /** A progress report by a clinician for every 10 treatment days. */
    PROGRESS_REPORT("Benefit Policy Manual ch. 15 §220.3.D", Demand.MEDICARE, VERIFIED),
    /** Medical necessity and skill in the progress report. */
    NECESSITY_IN_REPORT("Benefit Policy Manual ch. 15 §§220.3.B, D", Demand.MEDICARE, VERIFIED),
    /** Objective measures in the progress report, or why there are none. */
    OBJECTIVE_MEASURES("Benefit Policy Manual ch. 15 §220.3.B", Demand.MEDICARE, VERIFIED),
    /** A plan of care, established before treatment, certified, and recertified within its interval. */
    CERTIFICATION("Benefit Policy Manual ch. 15 §§220, 220.3.B", Demand.MEDICARE, VERIFIED),
    /** One-on-one contact for one-on-one codes; two or more patients for 97150. */
    CONTACT("Benefit Policy Manual ch. 15 §230.A", Demand.MEDICARE, VERIFIED),
    /** Separate blocks of time for two timed services. */
    SEPARATE_TIME("NCCI Policy Manual ch. 1 §E", Demand.MEDICARE, VERIFIED),
    /** A note of its own, not a copy of an earlier one. */
    OWN_WORDS("payer policy", Demand.PAYERS, KNOWLEDGE);

    /** Who asks for it. */
    public enum Demand {
        /** Medicare requires it. */
        MEDICARE,
        /** Payers ask for it, more than Medicare requires of each note. */
        PAYERS
    }

    private final String citation;
    private final Demand demand;
    private final Firmness firmness;

    DocumentationElement(String citation, Demand demand, Firmness firmness) {
        this.citation = citation;
        this.demand = demand;
        this.firmness = firmness;
    }

    /**
     * Where it stands.
     *
     * @return a manual with chapter and section
     */
    public String citation() {
        return citation;
    }

    /**
     * Who asks for it.
     *
     * @return Medicare or payers
     */
    public Demand demand() {
        return demand;
    }

    /**
     * How firm that is.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return firmness;
    }
}
