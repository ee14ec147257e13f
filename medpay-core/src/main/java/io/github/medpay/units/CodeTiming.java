package io.github.medpay.units;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.rule.Firmness;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a procedure code is timed, and how sure that is. */
@JsonPropertyOrder({"base", "description", "firmness"})
public final class CodeTiming {

    private final TimeBase base;
    private final String description;
    private final Firmness firmness;

    CodeTiming(TimeBase base, String description, Firmness firmness) {
        this.base = Objects.requireNonNull(base, "base");
        this.description = Objects.requireNonNull(description, "description");
        this.firmness = Objects.requireNonNull(firmness, "firmness");
    }

    /** {@return the time base} */
    @JsonProperty("base")
    public TimeBase base() {
        return base;
    }

    /** {@return the time base in words, such as "15 minutes" or "2 hours"} */
    @JsonProperty("description")
    public String description() {
        return description;
    }

    /** {@return how well the classification is founded; most of it is knowledge of the field} */
    @JsonProperty("firmness")
    public Firmness firmness() {
        return firmness;
    }

    boolean isPooled() {
        return base == TimeBase.QUARTER_HOUR;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeTiming same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "CodeTiming" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(base, description, firmness);
    }
}
