package io.github.medpay.bench.peer;

import java.math.BigDecimal;

/**
 * The indices of a locality.
 *
 * @param work index
 * @param practiceExpense index
 * @param malpractice index
 */
record GpciRow(BigDecimal work, BigDecimal practiceExpense, BigDecimal malpractice) {}
