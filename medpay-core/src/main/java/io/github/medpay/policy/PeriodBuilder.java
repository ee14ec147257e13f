package io.github.medpay.policy;

import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts the years into periods in which nothing changes. All rows are checked at once; what holds in a period is put together
 * when it is first asked for, and a section that does not change is put together once for all of them.
 */
@SuppressWarnings("EnumOrdinal") // places in lists, never stored
final class PeriodBuilder {

    private final PolicyRows rows;
    private final SectionValues values;

    /** By section, the days on which it changes, and what it says from such a day on. */
    private final List<NavigableSet<LocalDate>> changes = new ArrayList<>();

    private final List<Map<LocalDate, Object>> built = new ArrayList<>();

    PeriodBuilder(PolicyRows rows) {
        this.rows = rows;
        this.values = new SectionValues(rows);
        RowChecks.check(rows, values);
        for (PolicySection section : PolicySection.values()) {
            changes.add(isOfPeriods(section) ? rows.changes(section) : new TreeSet<>());
            built.add(new HashMap<>());
        }
    }

    /** What is known of releases is asked of the policy itself, not of a period. */
    private static boolean isOfPeriods(PolicySection section) {
        return section != PolicySection.RELEASE && section != PolicySection.SAME_ROWS;
    }

    List<PolicyPeriod> build() {
        LocalDate start = start();
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (NavigableSet<LocalDate> ofSection : changes) {
            days.addAll(ofSection);
        }
        days.add(start);
        List<PolicyPeriod> periods = new ArrayList<>(days.size());
        LocalDate day = start;
        while (day != null) {
            LocalDate next = days.higher(day);
            periods.add(new PolicyPeriod(day, next == null ? null : next.minusDays(1), this));
            day = next;
        }
        return List.copyOf(periods);
    }

    /** The first day from which on every percentage, number, ranking and adjustment cause is known without a gap. */
    private LocalDate start() {
        LocalDate start = LocalDate.MIN;
        for (Percentage percentage : Percentage.values()) {
            start = later(start, known(PolicySection.PERCENTAGE, percentage.name()));
        }
        for (PolicyNumber number : PolicyNumber.values()) {
            start = later(start, known(PolicySection.NUMBER, number.name()));
        }
        for (Ranking ranking : Ranking.values()) {
            start = later(start, known(PolicySection.RANKING, ranking.name()));
        }
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            start = later(start, known(PolicySection.ADJUSTMENT, cause.name()));
        }
        return start;
    }

    private static LocalDate later(LocalDate left, LocalDate right) {
        return left.isAfter(right) ? left : right;
    }

    private LocalDate known(PolicySection section, String name) {
        LocalDate first = LocalDate.MAX;
        for (List<PolicyRow> table : rows.tables(section, name)) {
            for (PolicyRow row : table) {
                first = row.firstDay().isBefore(first) ? row.firstDay() : first;
                LocalDate last = row.lastDay();
                if (last != null && rows.find(section, name, last.plusDays(1)) == null) {
                    throw ValueText.broken(row, "no value follows after " + last);
                }
            }
        }
        if (rows.tables(section, name).isEmpty()) {
            throw new TableException("policy: no value of " + section + " " + name);
        }
        return first;
    }

    /** What holds in the period that begins on a day. */
    synchronized PeriodValues values(LocalDate day) {
        return new PeriodValues(
                (Scalars) section(PolicySection.AMOUNT, day),
                (Scalars) section(PolicySection.PERCENTAGE, day),
                (Scalars) section(PolicySection.NUMBER, day),
                (Scalars) section(PolicySection.RANKING, day),
                (Scalars) section(PolicySection.PRACTITIONER, day),
                (CodeLists) section(PolicySection.CODES, day),
                (TokenList[]) section(PolicySection.PLACES, day),
                (ModifierLists) section(PolicySection.MODIFIERS, day),
                (ModifierIndex) section(PolicySection.MODIFIER, day),
                (AdjustmentIndex) section(PolicySection.ADJUSTMENT, day));
    }

    private Object section(PolicySection section, LocalDate day) {
        LocalDate since = change(section, day);
        if (section == PolicySection.MODIFIER) { // takes its factors from percentages
            since = later(since, change(PolicySection.PERCENTAGE, day));
        }
        Map<LocalDate, Object> known = built.get(section.ordinal());
        Object made = known.get(since);
        if (made == null) {
            made = make(section, day);
            known.put(since, made);
        }
        return made;
    }

    /** The last day up to this one on which a section changes. */
    private LocalDate change(PolicySection section, LocalDate day) {
        LocalDate change = changes.get(section.ordinal()).floor(day);
        return change == null ? LocalDate.MIN : change;
    }

    private Object make(PolicySection section, LocalDate day) {
        return switch (section) {
            case AMOUNT, PERCENTAGE, NUMBER, RANKING, PRACTITIONER -> values.scalars(section, day);
            case CODES -> values.codes(day);
            case PLACES -> values.places(day);
            case MODIFIERS -> values.modifierLists(day);
            case MODIFIER -> values.modifiers(day);
            case ADJUSTMENT -> values.adjustments(day);
            case RELEASE, SAME_ROWS -> throw new IllegalArgumentException(section + " is not of a period");
        };
    }
}
