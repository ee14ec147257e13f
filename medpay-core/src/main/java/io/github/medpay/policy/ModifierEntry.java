package io.github.medpay.policy;

import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A modifier that is in force: its kind, and its factor where it has a fixed one. Immutable. */
public final class ModifierEntry {

    private final String symbol;
    private final ModifierKind kind;
    private final @Nullable BigDecimal factor;
    private final @Nullable Percentage percentage;
    private final PolicyValue value;

    ModifierEntry(
            String symbol,
            ModifierKind kind,
            @Nullable BigDecimal factor,
            @Nullable Percentage percentage,
            PolicyValue value) {
        this.symbol = symbol;
        this.kind = kind;
        this.factor = factor;
        this.percentage = percentage;
        this.value = value;
    }

    /**
     * The two characters.
     *
     * @return such as {@code 59}
     */
    public String symbol() {
        return symbol;
    }

    /**
     * What sort of effect it has.
     *
     * @return the kind
     */
    public ModifierKind kind() {
        return kind;
    }

    /**
     * What it multiplies with on the date, such as 0.625 for 62.
     *
     * @return the factor; empty where it has none, or where the code's indicators decide
     */
    public Optional<BigDecimal> factor() {
        return Optional.ofNullable(factor);
    }

    /**
     * The percentage that its factor comes from.
     *
     * @return the percentage; empty where it has none
     */
    public Optional<Percentage> percentage() {
        return Optional.ofNullable(percentage);
    }

    /**
     * What it means, in one short sentence of our own.
     *
     * @return the sentence
     */
    public String description() {
        return value.note();
    }

    /**
     * The text that sets it.
     *
     * @return the citation
     */
    public String citation() {
        return value.citation();
    }

    /**
     * How well it is founded.
     *
     * @return the firmness
     */
    public Firmness firmness() {
        return value.firmness();
    }

    /**
     * Its days, citation and firmness.
     *
     * @return the value of the policy
     */
    public PolicyValue value() {
        return value;
    }

    @Override
    public String toString() {
        return symbol + " (" + kind + ")";
    }
}
