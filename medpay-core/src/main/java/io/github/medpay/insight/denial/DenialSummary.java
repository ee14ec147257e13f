package io.github.medpay.insight.denial;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.insight.basis.Basis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What published reports have in common. Every count is a sum of whole {@link DenialCell}s, and so 5 or more, or 0.
 *
 * @param code the procedure code; null for all codes
 * @param reports how many reports the summary tells of
 * @param cells the cells; nothing finer is told anywhere
 * @param topReasons reasons by count, most first; reports whose reason is not told are in none
 * @param trend months by date; reports whose month is not told are in none
 * @param overturned how often appeals succeed
 * @param basis inputs, formula, assumptions, citations
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DenialSummary(
        @Nullable String code,
        int reports,
        List<DenialCell> cells,
        List<Count> topReasons,
        List<Count> trend,
        OverturnRate overturned,
        Basis basis) {

    /**
     * A label and how many reports are known to have it.
     *
     * @param label a reason or a month
     * @param reports at least so many, 5 or more
     */
    public record Count(String label, int reports) {

        /**
         * Checks that the label is not null.
         *
         * @param label a reason or a month
         * @param reports at least so many, 5 or more
         */
        public Count {
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * How often appeals succeed. Reports whose appeal is not told could be anything, so the rate has bounds; they meet
     * where all is told.
     *
     * @param appealed reports known to be appealed
     * @param overturned those of them known to be overturned
     * @param untold reports whose appeal is not told
     * @param lowestPercent overturned ÷ (appealed + untold) × 100, one decimal; null where nothing is appealed or untold
     * @param highestPercent (overturned + untold) ÷ (appealed + untold) × 100, one decimal; null likewise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OverturnRate(
            int appealed,
            int overturned,
            int untold,
            @Nullable BigDecimal lowestPercent,
            @Nullable BigDecimal highestPercent) {}

    /**
     * Checks what must not be null and copies the lists.
     *
     * @param code the procedure code; null for all codes
     * @param reports how many reports the summary tells of
     * @param cells the cells
     * @param topReasons reasons by count, most first
     * @param trend months by date
     * @param overturned how often appeals succeed
     * @param basis inputs, formula, assumptions, citations
     */
    public DenialSummary {
        cells = List.copyOf(cells);
        topReasons = List.copyOf(topReasons);
        trend = List.copyOf(trend);
        Objects.requireNonNull(overturned, "overturned");
        Objects.requireNonNull(basis, "basis");
    }
}
