/**
 * Which amounts, percentages, lists and modifiers hold on a date.
 *
 * <p>The rules stand in code; what law or CMS changes by date stands in data, each value with its days, its citation and its
 * firmness.
 */
@NullMarked
package io.github.medpay.policy;

import org.jspecify.annotations.NullMarked;
