package io.github.medpay.remittance;

/**
 * A known cause of a difference between a remittance and what was expected. But for {@link #UNEXPLAINED}, each was found by
 * pricing the claim anew with it, and agrees to the cent; or the remittance names it itself.
 */
public enum DifferenceCause {
    /** The contractor refused the line; the remittance says with which reason. */
    REFUSED,
    /** Another line was refused, and so this one has another place among the services of the day, or the deductible. */
    OTHER_LINE_REFUSED,
    /** A refusal was expected, and the contractor does not apply it. */
    NOT_REFUSED,
    /** The remittance names a reason that was not expected, and its amount is the difference. */
    OTHER_ADJUSTMENT,
    /** Paid as another code. */
    CODE,
    /** Paid with other modifiers, or without the effect of one. */
    MODIFIER,
    /** Paid for other units. */
    UNITS,
    /** Measured by another charge. */
    CHARGE,
    /** Paid as of another date of service. */
    DATE,
    /** The other setting: facility for non-facility, or the reverse. */
    SETTING,
    /** Paid as furnished by another kind of practitioner. */
    PRACTITIONER,
    /** Paid as of another participation. */
    PARTICIPATION,
    /** The other conversion factor: of qualifying participants in advanced alternative payment models, or not. */
    CONVERSION_FACTOR,
    /** Another release of the year. */
    RELEASE,
    /** A multiple procedure reduction was not taken. */
    LESS_REDUCTION,
    /** A multiple procedure reduction was taken as if another service of the day came first. */
    MORE_REDUCTION,
    /** Another part of the patient's deductible. */
    DEDUCTIBLE,
    /** Sequestration taken, or not taken. */
    SEQUESTRATION,
    /** Another payment adjustment of the practitioner (MIPS). */
    MIPS,
    /** Not more than a cent of any amount. */
    ROUNDING,
    /** Another locality. */
    LOCALITY,
    /** Nothing known explains it. */
    UNEXPLAINED
}
