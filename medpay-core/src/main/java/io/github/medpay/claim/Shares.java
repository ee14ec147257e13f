package io.github.medpay.claim;

/**
 * How a line's allowed amount is shared, in whole cents (RULES §3G).
 *
 * @param patient by which rule the patient's share was found
 * @param deductible the patient's deductible
 * @param coinsurance the patient's coinsurance
 * @param mips the practitioner's payment adjustment, in Medicare's share; negative where it is cut
 * @param sequestration what is taken from Medicare's share
 * @param payment what Medicare pays
 */
record Shares(PatientShare patient, long deductible, long coinsurance, long mips, long sequestration, long payment) {}
