package io.github.medpay.insight.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.medpay.code.LocalityKey;
import io.github.medpay.code.Setting;
import io.github.medpay.insight.basis.InsightException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which differences are wanted, and where fees are taken. {@link #ALL} wants everything, national and non-facility.
 *
 * @param locality null for national fees; both releases must know it
 * @param setting facility or not; therapy services are non-facility everywhere
 * @param codePrefix only codes that begin so; empty for all
 * @param kinds only rows of these kinds
 * @param minimumAmount only rows whose fee moved by at least so many dollars, up or down; null for all. Rows without two
 *     fees have not moved
 * @param minimumPercent only rows whose fee moved by at least so many percent, up or down; null for all
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DifferenceFilter(
        @Nullable LocalityKey locality,
        Setting setting,
        String codePrefix,
        Set<RowDifference.Kind> kinds,
        @Nullable BigDecimal minimumAmount,
        @Nullable BigDecimal minimumPercent)
        implements WithDifferenceFilter {

    /** Everything, with national non-facility fees. */
    public static final DifferenceFilter ALL =
            new DifferenceFilter(null, Setting.NON_FACILITY, "", Set.of(RowDifference.Kind.values()), null, null);

    /**
     * Copies the kinds. Checks what must not be null and the bounds.
     *
     * @param locality null for national fees
     * @param setting facility or not
     * @param codePrefix only codes that begin so; empty for all
     * @param kinds only rows of these kinds
     * @param minimumAmount the least move of a fee in dollars, 0 or more; null for all
     * @param minimumPercent the least move of a fee in percent, 0 or more; null for all
     * @throws InsightException if a bound is negative
     */
    public DifferenceFilter {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(codePrefix, "codePrefix");
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        requireNotNegative("minimumAmount", minimumAmount);
        requireNotNegative("minimumPercent", minimumPercent);
    }

    private static void requireNotNegative(String field, @Nullable BigDecimal bound) {
        if (bound != null && bound.signum() < 0) {
            throw new InsightException(field, "must not be negative: it bounds moves up and down");
        }
    }

    boolean wants(RowDifference row) {
        return kinds.contains(row.kind())
                && isAtLeast(row.amount(), minimumAmount)
                && isAtLeast(row.percent(), minimumPercent);
    }

    private static boolean isAtLeast(@Nullable BigDecimal move, @Nullable BigDecimal bound) {
        return bound == null || (move != null && move.abs().compareTo(bound) >= 0);
    }
}
