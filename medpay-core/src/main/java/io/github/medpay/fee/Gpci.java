package io.github.medpay.fee;

import java.math.BigDecimal;

/**
 * The geographic practice cost indices of a locality, three decimals each. Floors are inside the values
 * (PFS final rules).
 *
 * @param work index of work
 * @param practiceExpense index of practice expense
 * @param malpractice index of malpractice
 */
public record Gpci(BigDecimal work, BigDecimal practiceExpense, BigDecimal malpractice) {}
