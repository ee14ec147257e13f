package io.github.medpay.insight.denial;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Reports that are published together, and never divided further.
 *
 * @param labels what all of them have in common, by dimension; a dimension that is missing is not told
 * @param reports how many, 5 or more
 */
public record DenialCell(Map<DenialDimension, String> labels, int reports) {

    /**
     * Copies the labels.
     *
     * @param labels what all of them have in common, by dimension
     * @param reports how many, 5 or more
     */
    public DenialCell {
        labels = labels.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(labels));
    }

    boolean has(DenialDimension dimension, String label) {
        return Objects.equals(labels.get(dimension), label);
    }
}
