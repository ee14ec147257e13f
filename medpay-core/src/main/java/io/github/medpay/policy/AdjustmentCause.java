package io.github.medpay.policy;

/** Why a charge is not paid in full, where no finding says it. */
public enum AdjustmentCause {
    /** The charge is above the fee schedule amount. */
    CHARGE_OVER_FEE,
    /** A multiple procedure payment reduction. */
    MULTIPLE_PROCEDURES,
    /** Another percentage of the fee schedule amount: role, practitioner, cap, equipment, participation. */
    FEE_SCHEDULE_PERCENTAGE,
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
    MIPS_NEGATIVE
}
