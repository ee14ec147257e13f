package io.github.medpay.modifier;

import io.github.medpay.code.Modifier;
import io.github.medpay.policy.ModifierEntry;
import io.github.medpay.policy.ModifierKind;
import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a modifier does under a payer policy, for a screen.
 *
 * @param modifier the modifier
 * @param kind the sort of effect
 * @param fixedFactor the factor where it is the same for every code, else null
 * @param description one sentence in our own words
 * @param citation where it is laid down
 * @param firmness how well it is founded
 */
public record ModifierEffect(
        Modifier modifier,
        ModifierKind kind,
        @Nullable BigDecimal fixedFactor,
        String description,
        String citation,
        Firmness firmness) {

    static ModifierEffect of(ModifierEntry known, ModifierFactors factors) {
        BigDecimal factor = factors.ofSymbol(known.symbol());
        return new ModifierEffect(
                Modifier.of(known.symbol()),
                known.kind(),
                factor,
                known.description(),
                known.citation(),
                known.firmness());
    }

    /**
     * The factor, where it is the same for every code.
     *
     * @return such as 0.16
     */
    public Optional<BigDecimal> factor() {
        return Optional.ofNullable(fixedFactor);
    }
}
