package io.github.medpay.insight.release;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.insight.InsightPlaces;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares two releases row by row: rows added and removed, fields that changed, fees that moved.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class ReleaseComparison {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FeeSchedules schedules;

    /**
     * Over these schedules.
     *
     * @param schedules hold the releases
     */
    public ReleaseComparison(FeeSchedules schedules) {
        this.schedules = Objects.requireNonNull(schedules, "schedules");
    }

    /**
     * Everything that differs between two releases, with national non-facility fees.
     *
     * @param before name of a release, such as {@code RVU25A}
     * @param after name of a release, such as {@code RVU25D}
     * @return the difference; empty where both are the same
     * @throws io.github.medpay.fee.UnknownKeyException if a release is not available; names those that are
     */
    public ReleaseDifference between(String before, String after) {
        return between(before, after, DifferenceFilter.ALL);
    }

    /**
     * What differs between two releases. Goes through every row of both.
     *
     * @param before name of a release
     * @param after name of a release
     * @param filter which differences are wanted, and where fees are taken
     * @return the difference
     * @throws io.github.medpay.fee.UnknownKeyException if a release is not available; names those that are
     * @throws InsightException if a release does not know the locality
     */
    public ReleaseDifference between(String before, String after, DifferenceFilter filter) {
        FeeSchedule first = schedules.get(before);
        FeeSchedule second = schedules.get(after);
        Locality from = InsightPlaces.locality(first, filter.locality());
        Locality to = InsightPlaces.locality(second, filter.locality());
        Map<String, FeeScheduleEntry> old = rows(first, filter);
        Map<String, FeeScheduleEntry> now = rows(second, filter);
        TreeSet<String> keys = new TreeSet<>(old.keySet());
        keys.addAll(now.keySet());
        List<RowDifference> rows = new ArrayList<>();
        for (String key : keys) {
            FeeScheduleEntry a = old.get(key);
            FeeScheduleEntry b = now.get(key);
            RowDifference row = row(
                    a,
                    b,
                    a == null
                            ? null
                            : first.fee(a, from, filter.setting()).amount().orElse(null),
                    b == null
                            ? null
                            : second.fee(b, to, filter.setting()).amount().orElse(null));
            if (row != null && filter.wants(row)) {
                rows.add(row);
            }
        }
        return new ReleaseDifference(before, after, filter, rows, basis(first, second, filter));
    }

    private static Map<String, FeeScheduleEntry> rows(FeeSchedule schedule, DifferenceFilter filter) {
        Map<String, FeeScheduleEntry> rows = new TreeMap<>();
        schedule.entries().forEach(entry -> {
            String code = entry.code().value();
            if (code.startsWith(filter.codePrefix())) {
                rows.put(code + entry.rowModifier().symbol(), entry);
            }
        });
        return rows;
    }

    private static @Nullable RowDifference row(
            @Nullable FeeScheduleEntry a,
            @Nullable FeeScheduleEntry b,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {
        FeeScheduleEntry any = Objects.requireNonNull(a == null ? b : a);
        List<RowDifference.FieldDifference> fields = a == null || b == null ? List.of() : ReleaseFields.compare(a, b);
        if (a != null && b != null && fields.isEmpty() && isSame(before, after)) {
            return null;
        }
        RowDifference.Kind kind = a == null
                ? RowDifference.Kind.ADDED
                : b == null ? RowDifference.Kind.REMOVED : RowDifference.Kind.CHANGED;
        BigDecimal amount = before == null || after == null ? null : after.subtract(before);
        BigDecimal percent = amount == null || before == null || before.signum() == 0
                ? null
                : amount.multiply(HUNDRED).divide(before, 2, RoundingMode.HALF_UP);
        return new RowDifference(any.code(), any.rowModifier().symbol(), kind, fields, before, after, amount, percent);
    }

    private static boolean isSame(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.compareTo(after) == 0;
    }

    private static Basis basis(FeeSchedule first, FeeSchedule second, DifferenceFilter filter) {
        LocalityKey locality = filter.locality();
        return new Basis(
                List.of(
                        Input.of("before", first.source()),
                        Input.of(
                                "conversion factor before",
                                first.conversionFactor().value()),
                        Input.of("after", second.source()),
                        Input.of(
                                "conversion factor after",
                                second.conversionFactor().value()),
                        Input.of("locality", locality == null ? "national" : locality),
                        Input.of("setting", filter.setting())),
                "amount = fee after − fee before; percent = amount ÷ fee before × 100, rounded half up to two decimals",
                List.of(
                        "one unit, participating, before any reduction",
                        "each release with its own conversion factor and indices; from 2026 on the factor of those who are"
                                + " no qualifying participants"),
                List.of(Rule.FEE.citation(), Rule.OPPS_CAP.citation()),
                Rule.FEE.firmness());
    }
}
