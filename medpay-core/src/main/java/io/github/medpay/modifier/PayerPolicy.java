package io.github.medpay.modifier;

import io.github.medpay.units.UnitRule;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a payer differs from Medicare: a percentage of Medicare's amount, fees and factors of its own, its unit rule, and
 * what it wants to be asked before. {@link #MEDICARE} is the default; the rules take a policy, not the other way round.
 *
 * @param name the payer, for findings
 * @param percentOfMedicare applied to the amount after the practitioner's percentage; 100 for Medicare
 * @param unitRule how minutes become units, whatever the claim says; null to go by the claim
 * @param feeOverrides dollars of one unit by procedure code; such a line takes no part in multiple procedure rules
 * @param modifierFactors factors by modifier, in place of Medicare's
 * @param priorAuthorisation codes that need an authorisation: a finding
 * @param visitLimits visits a year by procedure code: a finding
 */
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

    /** Medicare Part B: nothing differs. */
    public static final PayerPolicy MEDICARE =
            new PayerPolicy("Medicare", new BigDecimal("100"), null, Map.of(), Map.of(), Set.of(), Map.of());

    /** Copies the collections and checks the numbers. */
    public PayerPolicy {
        feeOverrides = Map.copyOf(feeOverrides);
        modifierFactors = Map.copyOf(modifierFactors);
        priorAuthorisation = Set.copyOf(priorAuthorisation);
        visitLimits = Map.copyOf(visitLimits);
        if (percentOfMedicare.signum() <= 0) {
            throw new IllegalArgumentException("percentOfMedicare: above 0");
        }
        feeOverrides.forEach((code, fee) -> requireAmount("feeOverrides." + code, fee));
        modifierFactors.forEach((modifier, factor) -> requireFactor("modifierFactors." + modifier, factor));
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

    private static void requireAmount(String field, BigDecimal amount) {
        if (amount.signum() < 0 || amount.scale() > 2) {
            throw new IllegalArgumentException(field + ": dollars of at most two decimals, not negative");
        }
    }

    private static void requireFactor(String field, BigDecimal factor) {
        if (factor.signum() < 0 || factor.compareTo(BigDecimal.TEN) > 0 || factor.scale() > 4) {
            throw new IllegalArgumentException(field + ": from 0 to 10, at most four decimals");
        }
    }
}
