package io.github.medpay.insight.denial;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.medpay.insight.basis.Basis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What published reports have in common. Every count is a sum of whole {@link DenialCell}s, and so 5 or more, or 0. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"code", "reports", "cells", "topReasons", "trend", "overturned", "basis"})
public final class DenialSummary {

    private final @Nullable String code;
    private final int reports;
    private final List<DenialCell> cells;
    private final List<Count> topReasons;
    private final List<Count> trend;
    private final OverturnRate overturned;
    private final Basis basis;

    DenialSummary(
            @Nullable String code,
            int reports,
            List<DenialCell> cells,
            List<Count> topReasons,
            List<Count> trend,
            OverturnRate overturned,
            Basis basis) {
        this.cells = List.copyOf(cells);
        this.topReasons = List.copyOf(topReasons);
        this.trend = List.copyOf(trend);
        this.overturned = Objects.requireNonNull(overturned, "overturned");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.code = code;
        this.reports = reports;
    }

    /** {@return the procedure code; null for all codes} */
    @JsonProperty("code")
    public @Nullable String code() {
        return code;
    }

    /** {@return how many reports the summary tells of} */
    @JsonProperty("reports")
    public int reports() {
        return reports;
    }

    /** {@return the cells; nothing finer is told anywhere} */
    @JsonProperty("cells")
    public List<DenialCell> cells() {
        return cells;
    }

    /** {@return reasons by count, most first; reports whose reason is not told are in none} */
    @JsonProperty("topReasons")
    public List<Count> topReasons() {
        return topReasons;
    }

    /** {@return months by date; reports whose month is not told are in none} */
    @JsonProperty("trend")
    public List<Count> trend() {
        return trend;
    }

    /** {@return how often appeals succeed} */
    @JsonProperty("overturned")
    public OverturnRate overturned() {
        return overturned;
    }

    /** {@return inputs, formula, assumptions, citations} */
    @JsonProperty("basis")
    public Basis basis() {
        return basis;
    }

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
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"appealed", "overturned", "untold", "lowestPercent", "highestPercent"})
    public static final class OverturnRate {

        private final int appealed;
        private final int overturned;
        private final int untold;
        private final @Nullable BigDecimal lowestPercent;
        private final @Nullable BigDecimal highestPercent;

        OverturnRate(
                int appealed,
                int overturned,
                int untold,
                @Nullable BigDecimal lowestPercent,
                @Nullable BigDecimal highestPercent) {
            this.appealed = appealed;
            this.overturned = overturned;
            this.untold = untold;
            this.lowestPercent = lowestPercent;
            this.highestPercent = highestPercent;
        }

        /** {@return reports known to be appealed} */
        @JsonProperty("appealed")
        public int appealed() {
            return appealed;
        }

        /** {@return those of them known to be overturned} */
        @JsonProperty("overturned")
        public int overturned() {
            return overturned;
        }

        /** {@return reports whose appeal is not told} */
        @JsonProperty("untold")
        public int untold() {
            return untold;
        }

        /** {@return overturned ÷ (appealed + untold) × 100, one decimal; null where nothing is appealed or untold} */
        @JsonProperty("lowestPercent")
        public @Nullable BigDecimal lowestPercent() {
            return lowestPercent;
        }

        /** {@return (overturned + untold) ÷ (appealed + untold) × 100, one decimal; null likewise} */
        @JsonProperty("highestPercent")
        public @Nullable BigDecimal highestPercent() {
            return highestPercent;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OverturnRate same && values().equals(same.values());
        }

        @Override
        public int hashCode() {
            return values().hashCode();
        }

        @Override
        public String toString() {
            return "OverturnRate" + values();
        }

        private List<@Nullable Object> values() {
            return Arrays.asList(appealed, overturned, untold, lowestPercent, highestPercent);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DenialSummary same && values().equals(same.values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    @Override
    public String toString() {
        return "DenialSummary" + values();
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(code, reports, cells, topReasons, trend, overturned, basis);
    }
}
