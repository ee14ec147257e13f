package io.github.medpay.policy;

/** A whole number that a rule counts with. */
public enum PolicyNumber {
    /** Minutes of a timed therapy unit. */
    MINUTES_OF_A_UNIT,
    /** The fewest minutes beyond whole units that earn one more. */
    MINUTES_THAT_EARN_A_UNIT,
    /** The therapist's minutes beyond whole units that make the last unit the therapist's own. */
    THERAPIST_MINUTES_OF_A_UNIT,
    /** Minutes of an anesthesia time unit. */
    ANESTHESIA_MINUTES_OF_A_UNIT,
    /** Base units of medical supervision (AD). */
    ANESTHESIA_SUPERVISION_UNITS,
    /** Units more where the supervising physician was present at induction. */
    ANESTHESIA_INDUCTION_UNITS,
    /** How many procedures of a day the ranking prices; further ones are by report. */
    SURGERIES_PRICED_BY_RANK,
    /** The modifiers that a line carries at most. */
    MODIFIERS_OF_A_LINE,
    /** Treatment days within which a progress report is due. */
    PROGRESS_REPORT_TREATMENT_DAYS,
    /** Calendar days after its period in which a progress report is written. */
    PROGRESS_REPORT_WRITING_DAYS,
    /** Days that a certified plan of care holds at most. */
    CERTIFICATION_DAYS,
    /** Years without a face-to-face service after which a patient is new again. */
    NEW_PATIENT_YEARS,
    /** 1 where a preventive service of the date lets the complexity add-on stand beside a visit with 25; else 0. */
    VISIT_COMPLEXITY_BESIDE_PREVENTIVE
}
