package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.modifier.PriceStep;
import io.github.medpay.rule.Rule;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The steps of a line while it is priced. As a list it makes the public steps when they are read, so that a claim whose
 * trace nobody reads costs little.
 */
final class Trace extends AbstractList<TraceStep> implements Consumer<PriceStep> {

    private static final int USUAL = 4;

    private PriceStep[] steps;
    private int size;

    private Trace(PriceStep[] steps) {
        this.steps = steps;
    }

    static Trace empty() {
        PriceStep[] steps = new PriceStep[USUAL];
        return new Trace(steps);
    }

    @Override
    public void accept(PriceStep step) {
        add(step);
    }

    void add(PriceStep step) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, 2 * size);
        }
        steps[size++] = step;
    }

    void add(Rule rule, long cents, String detail) {
        Ratio result = Ratio.of(cents);
        add(new PriceStep(rule, null, result, detail));
    }

    /** Ends the trace with the allowed amount, where the last step has another or none. */
    void end(Rule rule, long cents, String detail) {
        if (size == 0 || !isWhole(steps[size - 1].result(), cents)) {
            add(rule, cents, detail);
        }
    }

    private static boolean isWhole(Ratio amount, long cents) {
        return amount.denominator() == 1 && amount.numerator() == cents;
    }

    @Override
    public TraceStep get(int index) {
        PriceStep step = steps[Objects.checkIndex(index, size)];
        Ratio factor = step.factor();
        return new TraceStep(
                step.rule(),
                step.rule().citation(),
                factor == null ? null : factor.toDecimal(),
                step.result().toDollars(),
                step.detail().isEmpty() ? null : step.detail());
    }

    @Override
    public int size() {
        return size;
    }
}
