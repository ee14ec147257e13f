package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierEntry;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PolicyPeriod;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The factors of modifiers under a payer policy: the policy's own, else Medicare's. */
@SuppressWarnings("EnumOrdinal") // places in an array, never stored
final class ModifierFactors {

    private final @Nullable Ratio[] factors = new Ratio[RuleModifier.values().length];
    private final PolicyPeriod policy;

    /** Factors of modifiers to which Medicare gives none, by symbol; such a modifier multiplies the whole line. */
    private final Map<String, Ratio> added = new TreeMap<>();

    ModifierFactors(PolicyPeriod policy, PayerPolicy payer) {
        this.policy = policy;
        for (RuleModifier modifier : RuleModifier.values()) {
            Optional<ModifierEntry> entry = policy.modifier(modifier.symbol());
            if (entry.isPresent() && entry.get().factor().isPresent()) {
                factors[modifier.ordinal()] = Ratio.of(entry.get().factor().get());
            }
        }
        for (Map.Entry<String, BigDecimal> own : payer.modifierFactors().entrySet()) {
            put(own.getKey(), own.getValue());
        }
    }

    /** What Medicare says on these days. */
    PolicyPeriod policy() {
        return policy;
    }

    private void put(String symbol, BigDecimal own) {
        boolean replaces = policy.modifier(symbol)
                .filter(entry ->
                        entry.factor().isPresent() || entry.percentage().isPresent())
                .isPresent();
        if (!replaces) {
            added.put(symbol, Ratio.of(own));
        }
        for (RuleModifier modifier : RuleModifier.values()) {
            if (modifier.symbol().equals(symbol)) {
                factors[modifier.ordinal()] = Ratio.of(own);
            }
        }
    }

    /** The factor of a modifier that has one. */
    Ratio of(RuleModifier modifier) {
        Ratio factor = find(modifier);
        return factor == null ? Ratio.ONE : factor;
    }

    /** The factor of a modifier, or null where the code's indicators decide. */
    @Nullable
    Ratio find(RuleModifier modifier) {
        return factors[modifier.ordinal()];
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
