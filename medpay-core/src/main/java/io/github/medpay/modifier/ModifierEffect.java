package io.github.medpay.modifier;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.code.Modifier;
import io.github.medpay.policy.ModifierEntry;
import io.github.medpay.policy.ModifierKind;
import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a modifier does under a payer policy, for a screen. */
@JsonPropertyOrder({"modifier", "kind", "fixedFactor", "description", "citation", "firmness"})
public final class ModifierEffect {

    private final Modifier modifier;
    private final ModifierKind kind;
    private final @Nullable BigDecimal fixedFactor;
    private final String description;
    private final String citation;
    private final Firmness firmness;

    ModifierEffect(
            Modifier modifier,
            ModifierKind kind,
            @Nullable BigDecimal fixedFactor,
            String description,
            String citation,
            Firmness firmness) {
        this.modifier = modifier;
        this.kind = kind;
        this.fixedFactor = fixedFactor;
        this.description = description;
        this.citation = citation;
        this.firmness = firmness;
    }

    /** {@return the modifier} */
    @JsonProperty("modifier")
    public Modifier modifier() {
        return modifier;
    }

    /** {@return the sort of effect} */
    @JsonProperty("kind")
    public ModifierKind kind() {
        return kind;
    }

    /** {@return the factor where it is the same for every code, else null} */
    @JsonProperty("fixedFactor")
    public @Nullable BigDecimal fixedFactor() {
        return fixedFactor;
    }

    /** {@return one sentence in our own words} */
    @JsonProperty("description")
    public String description() {
        return description;
    }

    /** {@return where it is laid down} */
    @JsonProperty("citation")
    public String citation() {
        return citation;
    }

    /** {@return how well it is founded} */
    @JsonProperty("firmness")
    public Firmness firmness() {
        return firmness;
    }

    static ModifierEffect of(ModifierEntry known, @Nullable BigDecimal factor) {
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ModifierEffect same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "ModifierEffect" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(modifier, kind, fixedFactor, description, citation, firmness);
    }
}
