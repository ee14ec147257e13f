package io.github.medpay.examples.x12.remittance;

import java.math.BigDecimal;

/**
 * Why something was not paid (CAS).
 *
 * @param group CO, PR, OA or PI
 * @param reason the claim adjustment reason code
 * @param amount dollars, positive for what was not paid
 */
public record Adjustment(String group, String reason, BigDecimal amount) {}
