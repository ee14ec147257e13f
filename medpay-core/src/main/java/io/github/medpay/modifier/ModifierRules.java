package io.github.medpay.modifier;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Modifier;
import io.github.medpay.policy.ModifierEntry;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every modifier in force, and what it does under a payer's policy. {@code ClaimPricer} checks whether the modifiers of
 * a line may be combined, and whether its code allows them. {@code docs/modifiers.md} gives the source of each
 * modifier.
 *
 * <p>Immutable and safe for any number of threads. One object for all dates of a period.
 */
@CheckReturnValue
public final class ModifierRules {

    private final PolicyPeriod policy;
    private final PayerPolicy payer;

    private ModifierRules(PolicyPeriod policy, PayerPolicy payer) {
        this.policy = policy;
        this.payer = payer;
    }

    /**
     * The rules of Medicare Part B.
     *
     * @param policy the policy on the date of service
     * @return the rules
     */
    public static ModifierRules of(PolicyPeriod policy) {
        return of(policy, PayerPolicy.MEDICARE);
    }

    /**
     * The rules under a payer's policy.
     *
     * @param policy Medicare's policy on the date of service
     * @param payer how the payer differs from Medicare
     * @return the rules
     */
    public static ModifierRules of(PolicyPeriod policy, PayerPolicy payer) {
        return new ModifierRules(Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(payer, "payer"));
    }

    /**
     * Medicare's policy on the days of these rules.
     *
     * @return the period of the policy
     */
    public PolicyPeriod policy() {
        return policy;
    }

    /**
     * How the payer differs from Medicare.
     *
     * @return the payer's policy
     */
    public PayerPolicy payer() {
        return payer;
    }

    /**
     * Every modifier in force.
     *
     * @return effects, by modifier
     */
    public List<ModifierEffect> effects() {
        return policy.modifiers().stream().map(this::effect).toList();
    }

    /**
     * What a modifier does.
     *
     * @param modifier two characters
     * @return the effect, or empty where no list of these days holds the modifier
     */
    public Optional<ModifierEffect> describe(Modifier modifier) {
        return policy.modifier(modifier.value()).map(this::effect);
    }

    private ModifierEffect effect(ModifierEntry known) {
        BigDecimal own = payer.modifierFactors().get(known.symbol());
        return ModifierEffect.of(known, own == null ? known.factor().orElse(null) : own);
    }
}
