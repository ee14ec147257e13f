package io.github.medpay.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Modifier;
import io.github.medpay.internal.code.RuleModifier;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a payer differs from Medicare: a percentage of Medicare's amount, fees and factors of its own, its unit rule, and
 * what it wants to be asked before. {@link #MEDICARE} is the default; the rules take a policy, not the other way round.
 *
 * @param name the payer, for findings
 * @param percentOfMedicare applied to the amount after the practitioner's percentage; 100 for Medicare. A fee of the
 *     payer's own is not multiplied with it
 * @param unitRule how minutes become units, whatever the claim says; null to go by the claim
 * @param feeOverrides dollars of one unit by procedure code, also where Medicare leaves the price to its contractors; such
 *     a line takes no part in multiple procedure rules
 * @param modifierFactors factors by modifier, in place of Medicare's. Where Medicare has none, the factor multiplies the
 *     whole line, and a line that Medicare pays by report (52, 53, 66) has an amount; a modifier that Medicare's
 *     policy does not list may have a factor too
 * @param priorAuthorisation codes that need an authorisation: a finding
 * @param visitLimits visits a year by procedure code: a finding
 */
@CheckReturnValue
@Value.Builder
public record PayerPolicy(
        String name,
        BigDecimal percentOfMedicare,
        @Nullable UnitRule unitRule,
        Map<String, BigDecimal> feeOverrides,
        Map<String, BigDecimal> modifierFactors,
        Set<String> priorAuthorisation,
        Map<String, Integer> visitLimits)
        implements WithPayerPolicy {

    /** Modifiers whose effect stands in the code's row. */
    private static final Set<String> OF_THE_CODE = symbols(
            RuleModifier.PROFESSIONAL_COMPONENT,
            RuleModifier.TECHNICAL_COMPONENT,
            RuleModifier.BILATERAL,
            RuleModifier.SURGICAL_CARE,
            RuleModifier.POSTOPERATIVE_CARE,
            RuleModifier.PREOPERATIVE_CARE,
            RuleModifier.RETURN_TO_OPERATING_ROOM,
            RuleModifier.ANESTHESIA_SUPERVISION);

    private static final BigDecimal MOST_PERCENT = BigDecimal.TEN.pow(4);
    private static final int MOST_DECIMALS = 6;

    /** Medicare Part B: nothing differs. */
    public static final PayerPolicy MEDICARE =
            new PayerPolicy("Medicare", new BigDecimal("100"), null, Map.of(), Map.of(), Set.of(), Map.of());

    /**
     * Copies the collections and checks the numbers.
     *
     * @param name the payer, for findings
     * @param percentOfMedicare percent of the amount after the practitioner's percentage; above 0, at most 10,000, at most six
     *     decimals
     * @param unitRule how minutes become units, whatever the claim says; null to go by the claim
     * @param feeOverrides dollars of one unit by procedure code; 0 or more, at most two decimals
     * @param modifierFactors factors by modifier, from 0 to 10, at most four decimals
     * @param priorAuthorisation codes that need an authorisation
     * @param visitLimits visits a year by procedure code
     * @throws IllegalArgumentException if a number is out of range, or a factor is given to a modifier whose effect is the code's own (26, TC, 50, 54, 55, 56, 78, AD)
     */
    public PayerPolicy {
        feeOverrides = Map.copyOf(feeOverrides);
        modifierFactors = Map.copyOf(modifierFactors);
        priorAuthorisation = Set.copyOf(priorAuthorisation);
        visitLimits = Map.copyOf(visitLimits);
        if (percentOfMedicare.signum() <= 0
                || percentOfMedicare.compareTo(MOST_PERCENT) > 0
                || percentOfMedicare.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("percentOfMedicare: above 0, at most 10,000, at most six decimals");
        }
        for (Map.Entry<String, BigDecimal> fee : feeOverrides.entrySet()) {
            requireAmount("feeOverrides." + fee.getKey(), fee.getValue());
        }
        for (Map.Entry<String, BigDecimal> factor : modifierFactors.entrySet()) {
            requireFactor(factor.getKey(), factor.getValue());
        }
    }

    /**
     * A builder that starts from Medicare.
     *
     * @param name the payer
     * @return the builder
     */
    public static PayerPolicyBuilder builder(String name) {
        return new PayerPolicyBuilder().from(MEDICARE).name(name);
    }

    /**
     * The payer's own fee of a code.
     *
     * @param code a procedure code
     * @return dollars of one unit; null where Medicare's amount counts
     */
    public @Nullable BigDecimal ownFee(String code) {
        return feeOverrides.get(code);
    }

    private static Set<String> symbols(RuleModifier... modifiers) {
        Set<String> symbols = new HashSet<>();
        for (RuleModifier modifier : modifiers) {
            symbols.add(modifier.symbol());
        }
        return Set.copyOf(symbols);
    }

    private static void requireAmount(String field, BigDecimal amount) {
        if (amount.signum() < 0 || amount.scale() > 2) {
            throw new IllegalArgumentException(field + ": dollars of at most two decimals, not negative");
        }
    }

    private static void requireFactor(String modifier, BigDecimal factor) {
        String field = "modifierFactors." + modifier;
        if (!Modifier.isWellFormed(modifier)) {
            throw new IllegalArgumentException(field + ": a modifier is two characters of 0-9 and A-Z");
        }
        if (OF_THE_CODE.contains(modifier)) {
            throw new IllegalArgumentException(field + ": its effect is the code's own, not a factor");
        }
        if (factor.signum() < 0 || factor.compareTo(BigDecimal.TEN) > 0 || factor.scale() > 4) {
            throw new IllegalArgumentException(field + ": from 0 to 10, at most four decimals");
        }
    }
}
