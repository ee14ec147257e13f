package io.github.medpay.insight.denial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides reports, dimension by dimension, into cells of five or more. What would be smaller stays together: groups below
 * five are pooled, and where their pool is below five too it takes the smallest group beside it. As every published number
 * is a sum of whole cells, no sum or difference of published numbers tells a part of a cell.
 */
final class DenialPartition {

    static final int SMALLEST = 5;

    private static final DenialDimension[] ORDER = DenialDimension.values();

    private DenialPartition() {}

    /** The cells of a set of reports; none where it is below five. */
    static List<DenialCell> of(List<DenialReport> reports) {
        List<DenialCell> cells = new ArrayList<>();
        if (reports.size() >= SMALLEST) {
            divide(reports, 0, new EnumMap<>(DenialDimension.class), cells);
        }
        return cells;
    }

    private static void divide(
            List<DenialReport> reports, int depth, Map<DenialDimension, String> labels, List<DenialCell> cells) {
        if (depth == ORDER.length) {
            cells.add(new DenialCell(labels, reports.size()));
            return;
        }
        DenialDimension dimension = ORDER[depth];
        Map<String, List<DenialReport>> groups = new TreeMap<>();
        for (DenialReport report : reports) {
            groups.computeIfAbsent(report.label(dimension), label -> new ArrayList<>())
                    .add(report);
        }
        List<DenialReport> pool = new ArrayList<>();
        groups.values().removeIf(group -> group.size() < SMALLEST && pool.addAll(group));
        if (!pool.isEmpty() && pool.size() < SMALLEST && !groups.isEmpty()) {
            String smallest = groups.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().size()))
                    .orElseThrow()
                    .getKey();
            pool.addAll(java.util.Objects.requireNonNull(groups.remove(smallest)));
        }
        groups.forEach((label, group) -> {
            Map<DenialDimension, String> deeper = new EnumMap<>(DenialDimension.class);
            deeper.putAll(labels);
            deeper.put(dimension, label);
            divide(group, depth + 1, deeper, cells);
        });
        if (!pool.isEmpty()) {
            divide(pool, depth + 1, labels, cells);
        }
    }
}
