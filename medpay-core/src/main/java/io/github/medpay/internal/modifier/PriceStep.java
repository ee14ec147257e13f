package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a line's amount.
 *
 * @param rule the rule that was applied
 * @param factor what the amount was multiplied by; null if the step is not a multiplication
 * @param result the amount after the step, in cents, exact
 * @param detail one short sentence, or empty
 */
public record PriceStep(Rule rule, @Nullable Ratio factor, Ratio result, String detail) {}
