package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import java.time.LocalDate;
import java.util.List;

/** The days of an entry's rows: each ends after it begins; but for lists, they rise and do not overlap; amounts end. */
final class RowOrder {

    private RowOrder() {}

    static void check(List<PolicyRow> rows) {
        PolicyRow before = null;
        for (PolicyRow row : rows) {
            LocalDate last = row.lastDay();
            if (last != null && last.isBefore(row.firstDay())) {
                throw ValueText.broken(row, "ends on " + last + ", before it begins on " + row.firstDay());
            }
            if (row.citation().isBlank()) {
                throw ValueText.broken(row, "has no citation");
            }
            if (row.section() == PolicySection.AMOUNT && last == null) {
                throw ValueText.broken(row, "has no last day: an amount ends with its year");
            }
            if (before != null && !isList(row.section())) {
                follow(before, row);
            }
            before = row;
        }
    }

    private static void follow(PolicyRow before, PolicyRow row) {
        LocalDate end = before.lastDay();
        if (row.firstDay().isBefore(before.firstDay())) {
            throw ValueText.broken(row, "begins on " + row.firstDay() + ", before the row above it");
        }
        if (end == null || !row.firstDay().isAfter(end)) {
            throw ValueText.broken(
                    row,
                    "begins on " + row.firstDay() + " while the row above it is in force (" + before.place() + ")");
        }
    }

    private static boolean isList(PolicySection section) {
        return section == PolicySection.CODES || section == PolicySection.PLACES || section == PolicySection.MODIFIERS;
    }
}
