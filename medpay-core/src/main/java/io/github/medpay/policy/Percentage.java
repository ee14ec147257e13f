package io.github.medpay.policy;

/** A percentage that law or CMS sets. It goes on until a text changes it, so one is in force on every day of the policy. */
public enum Percentage {
    /** The patient's share after the deductible. */
    COINSURANCE,
    /** The patient's share of a colorectal screening that became diagnostic (PT). */
    SCREENING_TURNED_DIAGNOSTIC_COINSURANCE,
    /** What is taken from Medicare's share. */
    SEQUESTRATION,
    /** Amount of non-participating practitioners. */
    NON_PARTICIPATING,
    /** The limiting charge of unassigned claims, of the participating amount. */
    LIMITING_CHARGE,
    /** Medicare's share of services of therapy assistants (CQ, CO). */
    THERAPY_ASSISTANT,
    /** The assistant's part of the minutes above which a service is the assistant's. */
    THERAPY_ASSISTANT_STANDARD,
    /** Practice expense of every therapy unit of a day but the first. */
    THERAPY_PRACTICE_EXPENSE,
    /** Second and further technical parts of imaging. */
    IMAGING_TECHNICAL,
    /** Second and further professional parts of imaging. */
    IMAGING_PROFESSIONAL,
    /** Second and further technical parts of cardiovascular tests. */
    CARDIOVASCULAR_TECHNICAL,
    /** Second and further technical parts of ophthalmology tests. */
    OPHTHALMOLOGY_TECHNICAL,
    /** Technical part of an X-ray on film (FX). */
    FILM_XRAY,
    /** Technical part of computed radiography (FY). */
    COMPUTED_RADIOGRAPHY,
    /** Technical part with CT equipment below the standard (CT). */
    CT_EQUIPMENT,
    /** Both sides with bilateral indicator 1. */
    BILATERAL,
    /** Both sides with bilateral indicator 3. */
    BILATERAL_EACH_SIDE,
    /** Each of two surgeons (62). */
    CO_SURGEON,
    /** Assistant at surgery (80, 81, 82). */
    ASSISTANT_AT_SURGERY,
    /** Assistant at surgery who is not a physician (AS). */
    NON_PHYSICIAN_ASSISTANT_AT_SURGERY,
    /** Each of director and directed anesthetist (QK, QX, QY). */
    MEDICAL_DIRECTION,
    /** Bonus in a health professional shortage area, of Medicare's payment. */
    HPSA_BONUS
}
