package io.github.medpay.units;

import io.github.medpay.rule.Firmness;
import java.util.Objects;

/**
 * How a procedure code is timed, and how sure that is.
 *
 * @param base the time base
 * @param description the time base in words, such as "15 minutes" or "2 hours"
 * @param firmness how well the classification is founded; most of RULES §5C is knowledge of the field
 */
public record CodeTiming(TimeBase base, String description, Firmness firmness) {

    /**
     * Checks that nothing is null.
     *
     * @param base the time base
     * @param description the time base in words, such as "15 minutes" or "2 hours"
     * @param firmness how well the classification is founded
     */
    public CodeTiming {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(firmness, "firmness");
    }

    boolean isPooled() {
        return base == TimeBase.QUARTER_HOUR;
    }
}
