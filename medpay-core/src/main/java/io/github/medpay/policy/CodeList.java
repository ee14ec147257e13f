package io.github.medpay.policy;

/** A list of procedure codes that a rule asks for. */
public enum CodeList {
    /** Timed by 15 minutes: in the pool of the 8-minute rule. */
    TIMED_QUARTER_HOUR,
    /** Untimed: one unit a day as a rule. */
    UNTIMED,
    /** Untimed group services. */
    UNTIMED_GROUP,
    /** Supervised modalities: they need nobody's contact and run beside other services. */
    SUPERVISED_MODALITY,
    /** Exercises whose sets, repetitions, resistance and body part payers want to see in the note. */
    EXERCISE,
    /** Timed by another base than 15 minutes; the note says which. */
    TIMED_OTHERWISE,
    /** Services on which modifiers 24, 25 and 57 belong. */
    EVALUATION_AND_MANAGEMENT,
    /** Evaluations of physical and occupational therapists. */
    THERAPY_EVALUATION,
    /** Therapy services where a plan of care modifier says so. */
    SOMETIMES_THERAPY,
    /** Anesthesia services that take no time units. */
    ANESTHESIA_WITHOUT_TIME,
    /** Preventive services: neither deductible nor coinsurance. */
    PREVENTIVE,
    /** Preventive services: no deductible, but coinsurance. */
    PREVENTIVE_DEDUCTIBLE_WAIVED,
    /** Neither deductible nor coinsurance with 33 and a wellness visit of the same date. */
    PREVENTIVE_WITH_WELLNESS_VISIT,
    /** Annual wellness visits. */
    WELLNESS_VISIT,
    /** Services on which PT says that a screening became diagnostic or therapeutic. */
    SCREENING_TURNED_DIAGNOSTIC,
    /** Visits that a global surgical package includes. */
    GLOBAL_PACKAGE_VISIT,
    /** Critical care, which FT takes out of a global surgical package. */
    CRITICAL_CARE,
    /** Visits of new patients; the note names the established patient's visits. */
    NEW_PATIENT_VISIT,
    /** The add-on for complexity of a visit. */
    VISIT_COMPLEXITY_ADD_ON,
    /** Visits that the complexity add-on belongs to. */
    VISIT_COMPLEXITY_BASE,
    /** Administration of vaccines that Part B covers as preventive. */
    VACCINE_ADMINISTRATION,
    /** Manipulations by chiropractors, which need AT. */
    CHIROPRACTIC_MANIPULATION
}
