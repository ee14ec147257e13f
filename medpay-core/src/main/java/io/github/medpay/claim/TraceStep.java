package io.github.medpay.claim;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to a line's allowed amount. The last step of a line has its allowed amount as the result.
 *
 * @param rule the rule that was applied
 * @param citation where it stands
 * @param factor what the amount was multiplied by; null if the step is not a multiplication
 * @param result the amount after the step, in dollars; exact, and so with more than two decimals until it is rounded
 * @param detail one short sentence; null where there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceStep(
        Rule rule,
        String citation,
        @Nullable BigDecimal factor,
        BigDecimal result,
        @Nullable String detail) {

    /**
     * Checks what must not be null.
     *
     * @param rule the rule that was applied
     * @param citation where it stands
     * @param factor what the amount was multiplied by; null if the step is not a multiplication
     * @param result the amount after the step, in dollars
     * @param detail one short sentence; null where there is nothing to add
     */
    public TraceStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(result, "result");
    }
}
