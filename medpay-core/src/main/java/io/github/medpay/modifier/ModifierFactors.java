package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The factors of modifiers under a payer policy: the policy's own, else Medicare's. */
final class ModifierFactors {

    private final Map<KnownModifier, Ratio> factors = new EnumMap<>(KnownModifier.class);
    private final PayerPolicy policy;

    ModifierFactors(PayerPolicy policy) {
        this.policy = policy;
        for (KnownModifier modifier : KnownModifier.values()) {
            BigDecimal own = policy.modifierFactors().get(modifier.symbol());
            if (own != null) {
                factors.put(modifier, Ratio.of(own));
            } else {
                modifier.factor().ifPresent(factor -> factors.put(modifier, Ratio.of(factor)));
            }
        }
    }

    /** Whether the policy has a factor of its own for the modifier. */
    boolean isOwn(KnownModifier modifier) {
        return policy.modifierFactors().containsKey(modifier.symbol());
    }

    /** The factor of a modifier that has one. */
    Ratio of(KnownModifier modifier) {
        return factors.getOrDefault(modifier, Ratio.ONE);
    }

    /** The factor of a modifier, or null where the code's indicators decide. */
    @Nullable
    Ratio find(KnownModifier modifier) {
        return factors.get(modifier);
    }
}
