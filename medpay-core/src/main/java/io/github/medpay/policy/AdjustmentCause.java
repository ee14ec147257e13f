package io.github.medpay.policy;

/** Why a charge is not paid in full, where no finding says it, or a finding does not say it finely enough. */
public enum AdjustmentCause {
    /** The charge is above the fee schedule amount. */
    CHARGE_OVER_FEE,
    /** A multiple procedure payment reduction. */
    MULTIPLE_PROCEDURES,
    /** Another percentage of the fee schedule amount: role, practitioner, cap, equipment, participation. */
    FEE_SCHEDULE_PERCENTAGE,
    /** What the practitioner of an unassigned claim may bill the patient above the allowed amount. */
    BALANCE_BILLING,
    /** The patient's deductible. */
    DEDUCTIBLE,
    /** The patient's coinsurance. */
    COINSURANCE,
    /** The reduction of Medicare's share for a therapy assistant. */
    THERAPY_ASSISTANT,
    /** Sequestration of Medicare's payment. */
    SEQUESTRATION,
    /** A positive payment adjustment of the Merit-based Incentive Payment System. */
    MIPS_POSITIVE,
    /** A negative payment adjustment of the Merit-based Incentive Payment System. */
    MIPS_NEGATIVE,
    /** A code that Medicare does not cover (status N). */
    STATUS_NON_COVERED,
    /** A code that is not valid for Medicare (status G, I). */
    STATUS_NOT_VALID,
    /** A deleted code (status D, F, H). */
    STATUS_DELETED,
    /** A code for reporting only (status M). */
    STATUS_REPORTING_ONLY,
    /** A code that statute or regulation excludes from the fee schedule (status E, X). */
    STATUS_EXCLUDED,
    /** The line says itself that statute excludes it (GY). */
    LIABILITY_EXCLUDED
}
