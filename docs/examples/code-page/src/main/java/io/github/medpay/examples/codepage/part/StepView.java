package io.github.medpay.examples.codepage.part;

import io.github.medpay.claim.TraceStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a trace.
 *
 * @param rule in words
 * @param detail one short sentence; null without one
 * @param factor null where the step is no multiplication
 * @param result dollars
 * @param citation where the rule stands
 * @param firmness how well it is founded
 */
public record StepView(
        String rule,
        @Nullable String detail,
        @Nullable String factor,
        String result,
        String citation,
        String firmness) {

    /**
     * Steps in words.
     *
     * @param steps in order
     * @return as many
     */
    public static List<StepView> of(List<TraceStep> steps) {
        return steps.stream().map(StepView::of).toList();
    }

    private static StepView of(TraceStep step) {
        return new StepView(
                Words.title(step.rule()),
                step.detail(),
                step.factor() == null ? null : "× " + Words.number(step.factor()),
                Words.exact(step.result()),
                step.citation(),
                Words.of(step.rule().firmness()));
    }
}
