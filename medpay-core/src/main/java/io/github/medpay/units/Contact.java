package io.github.medpay.units;

/** How the clinician was with the patient. */
public enum Contact {
    /** With this patient alone. */
    ONE_ON_ONE,
    /** With two or more patients at once (Benefit Policy Manual ch. 15 §230.A). */
    GROUP
}
