package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the units of a service are paid together, after the multiple procedure and bilateral rules and before the factors
 * of role and practitioner. Exact: nothing is rounded yet.
 */
public final class ServicePrice {

    private static final PriceStep[] NO_STEPS = {};

    private PriceStep[] steps = NO_STEPS;
    private int stepCount;
    private List<Finding> findings = List.of();
    private Ratio amount = Ratio.ZERO;
    private boolean included;
    private boolean capped;
    private Ratio fees = Ratio.ONE;
    private @Nullable Ratio unit;

    ServicePrice() {}

    /**
     * The amount of all units.
     *
     * @return cents, exact
     */
    public Ratio amount() {
        return amount;
    }

    /**
     * Whether the service is included in another one: the base of an endoscopy family.
     *
     * @return true if it is not paid by itself
     */
    public boolean isIncluded() {
        return included;
    }

    /**
     * How the amount came about, after the fee of one unit.
     *
     * @param reader receives the steps, the last with the amount; none where one unit is paid its fee
     */
    public void steps(Consumer<PriceStep> reader) {
        for (int i = 0; i < stepCount; i++) {
            reader.accept(steps[i]);
        }
    }

    /**
     * What must be said beside it.
     *
     * @return findings
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Whether the units were priced at the hospital outpatient cap, before any other step.
     *
     * @return true if the first step, or the amount, starts from the capped fee
     */
    public boolean isCapped() {
        return capped;
    }

    /**
     * How many fees of one unit the service stands for before any reduction: its units or its sides.
     *
     * @return exact; less than one for the second line of a pair
     */
    public Ratio fees() {
        return fees;
    }

    /**
     * What one unit would be paid if no other service stood on the day: its fee, no more than the cap, its technical part
     * reduced for its equipment.
     *
     * @return cents, exact; null where that is its fee
     */
    public @Nullable Ratio unitAlone() {
        return unit;
    }

    void fees(Ratio count) {
        fees = count;
    }

    void unitAlone(Ratio cents) {
        unit = cents;
    }

    void start(long cents) {
        amount = Ratio.of(cents);
    }

    /** From the fee of one unit, which the cap may have lowered. */
    void startCapped(long cents) {
        amount = Ratio.of(cents);
        capped = true;
    }

    void step(Rule rule, Ratio result, String detail) {
        amount = result;
        add(new PriceStep(rule, null, result, detail));
    }

    void multiply(Rule rule, Ratio factor, String detail) {
        if (!factor.isOne()) {
            amount = amount.times(factor);
            add(new PriceStep(rule, factor, amount, detail));
        }
    }

    /** What a line of a pair of lines carries; no step where it is what the line had. */
    void share(Ratio result, String detail) {
        if (result.compareTo(amount) != 0) {
            step(Rule.BILATERAL, result, detail);
        }
    }

    void include(Finding finding) {
        included = true;
        say(finding);
        step(Rule.ENDOSCOPY, Ratio.ZERO, "base of a family that is billed with a member");
    }

    private void add(PriceStep step) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, stepCount + 1);
        }
        steps[stepCount++] = step;
    }

    void say(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(1);
        }
        findings.add(finding);
    }
}
