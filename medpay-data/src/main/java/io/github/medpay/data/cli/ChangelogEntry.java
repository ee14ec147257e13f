package io.github.medpay.data.cli;

import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.insight.release.ReleaseDifference;
import io.github.medpay.insight.release.RowDifference;
import io.github.medpay.internal.table.ReleaseHeader;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a changelog says of a new table: when it holds, what moved, what is missing and what is odd. */
final class ChangelogEntry {

    private ChangelogEntry() {}

    static String of(CompiledTable table, List<ReleaseHeader> releases, Optional<ReleaseDifference> difference) {
        StringBuilder text = new StringBuilder("- **" + table.name() + "**");
        for (ReleaseHeader header : releases) {
            text.append(" holds from ").append(header.effectiveFrom()).append("; conversion factor ");
            text.append(BigDecimal.valueOf(header.conversionFactor(), 4)).append('.');
        }
        text.append('\n');
        difference.ifPresent(found -> append(text, found));
        table.missing()
                .forEach(line -> text.append("  - Missing: ").append(line).append('\n'));
        table.notes().forEach(line -> text.append("  - Note: ").append(line).append('\n'));
        return text.toString();
    }

    private static void append(StringBuilder text, ReleaseDifference difference) {
        List<RowDifference> rows = difference.rows();
        text.append("  - Against ").append(difference.before()).append(": ");
        text.append(count(rows, RowDifference.Kind.ADDED)).append(" rows added, ");
        text.append(count(rows, RowDifference.Kind.REMOVED)).append(" removed, ");
        text.append(count(rows, RowDifference.Kind.CHANGED)).append(" changed; national non-facility fees moved: ");
        text.append(moved(rows).size()).append('\n');
        moved(rows).stream()
                .max(Comparator.comparing(ChangelogEntry::size))
                .ifPresent(row -> text.append("  - The largest move: ")
                        .append(row.code())
                        .append(row.part().isEmpty() ? "" : "-" + row.part())
                        .append(' ')
                        .append(row.feeBefore())
                        .append(" to ")
                        .append(row.feeAfter())
                        .append('\n'));
    }

    private static long count(List<RowDifference> rows, RowDifference.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }

    private static List<RowDifference> moved(List<RowDifference> rows) {
        return rows.stream().filter(row -> size(row).signum() > 0).toList();
    }

    private static BigDecimal size(RowDifference row) {
        BigDecimal amount = row.amount();
        return amount == null ? BigDecimal.ZERO : amount.abs();
    }
}
