/**
 * Which amounts, percentages, lists and modifiers are in force on a date.
 *
 * <p>The code holds the rules. The data holds what law or CMS changes by date, each value with its days, citation and
 * firmness.
 */
@NullMarked
package io.github.medpay.policy;

import org.jspecify.annotations.NullMarked;
