package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.PolicyTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of all tables, by section and name. Where two tables hold an entry on a day, the first table's value holds. */
final class PolicyRows {

    /** Compared by hand: the first call of a record's own costs a cold start more than reading the policy. */
    private record Name(PolicySection section, String name) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Name that && section == that.section && name.equals(that.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** For each entry, the rows of each table that has it, in the order of the tables. */
    private final Map<Name, List<List<PolicyRow>>> byName = new HashMap<>();

    private final List<Name> names = new ArrayList<>();

    PolicyRows(List<PolicyTable> tables) {
        for (PolicyTable table : tables) {
            Map<Name, List<PolicyRow>> ofTable = new HashMap<>();
            for (PolicyRow row : table.rows()) {
                Name name = new Name(row.section(), row.name());
                ofTable.computeIfAbsent(name, key -> open(key)).add(row);
            }
            ofTable.values().forEach(rows -> RowOrder.check(rows));
        }
    }

    private List<PolicyRow> open(Name name) {
        List<PolicyRow> rows = new ArrayList<>();
        byName.computeIfAbsent(name, key -> {
                    names.add(key);
                    return new ArrayList<>();
                })
                .add(rows);
        return rows;
    }

    /** The names of a section's entries, in the order of their first row. */
    List<String> names(PolicySection section) {
        List<String> found = new ArrayList<>();
        for (Name name : names) {
            if (name.section() == section) {
                found.add(name.name());
            }
        }
        return found;
    }

    /** The row of an entry on a day; null where none holds. */
    @Nullable
    PolicyRow find(PolicySection section, String name, LocalDate day) {
        for (List<PolicyRow> table : byName.getOrDefault(new Name(section, name), List.of())) {
            for (PolicyRow row : table) {
                if (row.holdsOn(day)) {
                    return row;
                }
            }
        }
        return null;
    }

    /** The rows of an entry on a day, of the first table that has any; lists have several. */
    List<PolicyRow> all(PolicySection section, String name, LocalDate day) {
        for (List<PolicyRow> table : byName.getOrDefault(new Name(section, name), List.of())) {
            List<PolicyRow> rows = new ArrayList<>();
            for (PolicyRow row : table) {
                if (row.holdsOn(day)) {
                    rows.add(row);
                }
            }
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    /** Every row of an entry, of all tables. */
    List<PolicyRow> history(PolicySection section, String name) {
        List<PolicyRow> found = new ArrayList<>();
        byName.getOrDefault(new Name(section, name), List.of()).forEach(found::addAll);
        return found;
    }

    /** The days on which a section's values change: first days, and the days after last days. */
    NavigableSet<LocalDate> changes(PolicySection section) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        byName.forEach((name, tables) -> {
            if (name.section() == section) {
                tables.forEach(rows -> rows.forEach(row -> add(days, row)));
            }
        });
        return days;
    }

    private static void add(NavigableSet<LocalDate> days, PolicyRow row) {
        days.add(row.firstDay());
        LocalDate last = row.lastDay();
        if (last != null) {
            days.add(last.plusDays(1));
        }
    }
}
