package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.PolicyTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The rows of all tables, by section and name. Where two tables hold an entry on a day, the first table's value holds. */
@SuppressWarnings("EnumOrdinal") // places in a list, never stored
final class PolicyRows {

    /** The rows of one name: those of each table that has it, in the order of the tables. */
    private static final class Entry {

        private final List<List<PolicyRow>> ofTables = new ArrayList<>(1);
        private int lastTable = -1;

        void add(int table, PolicyRow row) {
            if (table != lastTable) {
                ofTables.add(new ArrayList<>(2));
                lastTable = table;
            }
            ofTables.get(ofTables.size() - 1).add(row);
        }
    }

    /** By section, and by name in the order of the first rows. */
    private final List<Map<String, Entry>> sections = new ArrayList<>();

    PolicyRows(List<PolicyTable> tables) {
        for (int i = PolicySection.values().length; i > 0; i--) {
            sections.add(new LinkedHashMap<>());
        }
        for (int table = 0; table < tables.size(); table++) {
            for (PolicyRow row : tables.get(table).rows()) {
                entry(row).add(table, row);
            }
        }
        for (Map<String, Entry> section : sections) {
            for (Entry entry : section.values()) {
                for (List<PolicyRow> rows : entry.ofTables) {
                    RowOrder.check(rows);
                }
            }
        }
    }

    private Entry entry(PolicyRow row) {
        Map<String, Entry> section = of(row.section());
        Entry known = section.get(row.name());
        if (known == null) {
            known = new Entry();
            section.put(row.name(), known);
        }
        return known;
    }

    private Map<String, Entry> of(PolicySection section) {
        return sections.get(section.ordinal());
    }

    /** The names of a section's entries, in the order of their first row. */
    List<String> names(PolicySection section) {
        return new ArrayList<>(of(section).keySet());
    }

    /** The rows of an entry, table by table; none where there is no such entry. */
    List<List<PolicyRow>> tables(PolicySection section, String name) {
        Entry entry = of(section).get(name);
        return entry == null ? List.of() : entry.ofTables;
    }

    /** The row of an entry on a day; null where none holds. */
    @Nullable
    PolicyRow find(PolicySection section, String name, LocalDate day) {
        for (List<PolicyRow> table : tables(section, name)) {
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
        for (List<PolicyRow> table : tables(section, name)) {
            List<PolicyRow> rows = new ArrayList<>(table.size());
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
        for (List<PolicyRow> table : tables(section, name)) {
            found.addAll(table);
        }
        return found;
    }

    /** The days on which a section's values change: first days, and the days after last days. */
    NavigableSet<LocalDate> changes(PolicySection section) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Entry entry : of(section).values()) {
            for (List<PolicyRow> table : entry.ofTables) {
                for (PolicyRow row : table) {
                    days.add(row.firstDay());
                    LocalDate last = row.lastDay();
                    if (last != null) {
                        days.add(last.plusDays(1));
                    }
                }
            }
        }
        return days;
    }
}
