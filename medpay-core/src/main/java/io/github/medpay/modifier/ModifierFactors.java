package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The factors of modifiers under a payer policy: the policy's own, else Medicare's. */
final class ModifierFactors {

    private final Map<KnownModifier, Ratio> factors = new EnumMap<>(KnownModifier.class);

    ModifierFactors(PayerPolicy policy) {
        for (KnownModifier modifier : KnownModifier.values()) {
            BigDecimal own = policy.modifierFactors().get(modifier.symbol());
            if (own != null) {
                factors.put(modifier, Ratio.of(own));
            } else {
                modifier.factor().ifPresent(factor -> factors.put(modifier, Ratio.of(factor)));
            }
        }
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
