package io.github.medpay.claim;

/**
 * How a line's allowed amount is shared, in whole cents (RULES §3G).
 *
 * @param deductible the patient's deductible
 * @param coinsurance the patient's coinsurance
 * @param sequestration what is taken from Medicare's share
 * @param payment what Medicare pays
 */
record Shares(long deductible, long coinsurance, long sequestration, long payment) {

    static final Shares NONE = new Shares(0, 0, 0, 0);

    long patient() {
        return deductible + coinsurance;
    }
}
