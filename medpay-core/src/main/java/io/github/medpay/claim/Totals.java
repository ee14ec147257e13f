package io.github.medpay.claim;

import java.math.BigDecimal;

/**
 * The sums of the priced lines. Amounts are US dollars with two decimals.
 *
 * @param allowed allowed amounts
 * @param deductible deductibles
 * @param coinsurance coinsurance
 * @param sequestration sequestration
 * @param medicarePayment what Medicare pays
 * @param patientResponsibility deductible and coinsurance
 */
public record Totals(
        BigDecimal allowed,
        BigDecimal deductible,
        BigDecimal coinsurance,
        BigDecimal sequestration,
        BigDecimal medicarePayment,
        BigDecimal patientResponsibility) {}
