package io.github.medpay.internal.modifier;

import io.github.medpay.code.Practitioner;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.rule.Rule;
import java.util.function.Consumer;

/**
 * The factors of a line's role and practitioner: split care, co-surgeons, assistants, the
 * practitioner's percentage. They multiply together, exactly; the line is rounded once, later.
 */
public final class LineFactors {

    private final ModifierFactors factors;
    private final Ratio ofMedicare;

    LineFactors(ModifierFactors factors, PayerPolicy payer) {
        this.factors = factors;
        this.ofMedicare = Ratio.of(payer.percentOfMedicare()).times(Ratio.of(1, 100));
    }

    /**
     * Multiplies an amount with the factors of a line.
     *
     * @param amount of all units, in cents, after the multiple procedure and bilateral rules
     * @param entry the line's row
     * @param modifiers the line's modifiers
     * @param practitioner who furnished the service
     * @param postoperativeDays days that a 55 line covers; 0 for all
     * @param steps receives each factor that is not one
     * @return the amount in cents, exact
     * @throws IllegalArgumentException if Medicare does not pay such practitioners on the date
     */
    public Ratio apply(
            Ratio amount,
            FeeScheduleEntry entry,
            ModifierSet modifiers,
            Practitioner practitioner,
            int postoperativeDays,
            Consumer<PriceStep> steps) {
        Ratio result = amount;
        if (!modifiers.isEmpty()) {
            result = splitCare(result, entry, modifiers, postoperativeDays, steps);
            if (modifiers.has(RuleModifier.TWO_SURGEONS)) {
                Ratio factor = factors.of(RuleModifier.TWO_SURGEONS);
                result = multiply(result, factor, Rule.CO_SURGEON, "62: each of two surgeons", steps);
            }
            result = assistants(result, modifiers, steps);
        }
        if (!modifiers.has(RuleModifier.NON_PHYSICIAN_ASSISTANT)) {
            result = multiply(result, ofPractitioner(practitioner), Rule.PRACTITIONER, practitioner.name(), steps);
        }
        return factors.addsAny() ? added(result, entry, modifiers, steps) : result;
    }

    private Ratio ofPractitioner(Practitioner practitioner) {
        Ratio factor = factors.policy().factorOrNull(practitioner);
        if (factor == null) {
            throw new IllegalArgumentException("no percentage of " + practitioner + " in the " + factors.policy());
        }
        return factor;
    }

    /**
     * Multiplies an amount of Medicare's with the payer's percentage.
     *
     * @param amount in cents
     * @param steps receives the percentage where it is not 100
     * @return the amount in cents, exact
     */
    public Ratio percentOfMedicare(Ratio amount, Consumer<PriceStep> steps) {
        return multiply(amount, ofMedicare, Rule.PAYER_POLICY, "percentage of Medicare", steps);
    }

    private static Ratio splitCare(
            Ratio amount, FeeScheduleEntry entry, ModifierSet modifiers, int days, Consumer<PriceStep> steps) {
        Ratio result = amount;
        if (modifiers.has(RuleModifier.SURGICAL_CARE)) {
            int percent = entry.preoperativePercent() + entry.intraoperativePercent();
            result = multiply(result, Ratio.percent(percent), Rule.SPLIT_CARE, "54: surgical care", steps);
        }
        if (modifiers.has(RuleModifier.POSTOPERATIVE_CARE)) {
            int period = entry.globalPeriod().postoperativeDays();
            Ratio share = Ratio.percent(entry.postoperativePercent());
            boolean some = days > 0 && days < period;
            Ratio factor = some ? share.times(Ratio.of(days, period)) : share;
            String detail = some ? "55: " + days + " of " + period + " days" : "55: postoperative care";
            result = multiply(result, factor, Rule.SPLIT_CARE, detail, steps);
        }
        if (modifiers.has(RuleModifier.RETURN_TO_OPERATING_ROOM)) {
            result = multiply(
                    result,
                    Ratio.percent(entry.intraoperativePercent()),
                    Rule.SPLIT_CARE,
                    "78: intraoperative care",
                    steps);
        }
        return result;
    }

    private Ratio assistants(Ratio amount, ModifierSet modifiers, Consumer<PriceStep> steps) {
        if (modifiers.has(RuleModifier.NON_PHYSICIAN_ASSISTANT)) {
            Ratio factor = factors.of(RuleModifier.NON_PHYSICIAN_ASSISTANT);
            return multiply(
                    amount, factor, Rule.ASSISTANT_NON_PHYSICIAN, RuleModifier.NON_PHYSICIAN_ASSISTANT.symbol(), steps);
        }
        Ratio result = amount;
        result = assistant(result, modifiers, RuleModifier.ASSISTANT, steps);
        result = assistant(result, modifiers, RuleModifier.MINIMUM_ASSISTANT, steps);
        return assistant(result, modifiers, RuleModifier.ASSISTANT_NO_RESIDENT, steps);
    }

    private Ratio assistant(Ratio amount, ModifierSet modifiers, RuleModifier modifier, Consumer<PriceStep> steps) {
        return modifiers.has(modifier)
                ? multiply(amount, factors.of(modifier), Rule.ASSISTANT, modifier.symbol(), steps)
                : amount;
    }

    /** The factors that a payer adds; a 53 row has its own price already. */
    private Ratio added(Ratio amount, FeeScheduleEntry entry, ModifierSet modifiers, Consumer<PriceStep> steps) {
        Ratio result = amount;
        for (String symbol : modifiers.symbols()) {
            Ratio factor = factors.added(symbol);
            if (factor != null
                    && !(symbol.equals(RuleModifier.DISCONTINUED.symbol())
                            && entry.rowModifier() == RowModifier.DISCONTINUED)) {
                result = multiply(result, factor, Rule.PAYER_POLICY, symbol + ": the payer's own factor", steps);
            }
        }
        return result;
    }

    private static Ratio multiply(Ratio amount, Ratio factor, Rule rule, String detail, Consumer<PriceStep> steps) {
        if (factor.isOne()) {
            return amount;
        }
        Ratio result = amount.times(factor);
        steps.accept(new PriceStep(rule, factor, result, detail));
        return result;
    }
}
