package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The factors of modifiers under a payer policy: the policy's own, else Medicare's. */
final class ModifierFactors {

    private final Map<KnownModifier, Ratio> factors = new EnumMap<>(KnownModifier.class);
    private final PayerPolicy policy;

    /** Factors of modifiers to which Medicare gives none, by symbol; such a modifier multiplies the whole line. */
    private final Map<String, Ratio> added = new TreeMap<>();

    ModifierFactors(PayerPolicy policy) {
        this.policy = policy;
        for (KnownModifier modifier : KnownModifier.values()) {
            modifier.factor().ifPresent(factor -> factors.put(modifier, Ratio.of(factor)));
        }
        policy.modifierFactors().forEach(this::put);
    }

    private void put(String symbol, BigDecimal own) {
        KnownModifier modifier = KnownModifier.find(symbol).orElse(null);
        if (modifier == null || modifier.factor().isEmpty()) {
            added.put(symbol, Ratio.of(own));
        }
        if (modifier != null) {
            factors.put(modifier, Ratio.of(own));
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

    /** Whether the policy adds factors of its own to modifiers that have none with Medicare. */
    boolean addsAny() {
        return !added.isEmpty();
    }

    /** The factor that the policy adds, or null. */
    @Nullable
    Ratio added(String symbol) {
        return added.get(symbol);
    }
}
