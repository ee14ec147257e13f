package io.github.medpay.policy;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.PolicyTable;
import io.github.medpay.spi.TableException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What law and CMS set by date: amounts, percentages, lists and modifiers. {@link #on(LocalDate)} gives what holds on a date
 * of service.
 *
 * <pre>{@code
 * PolicyPeriod policy = medPay.policy().on(LocalDate.of(2025, 2, 3));
 * BigDecimal deductible = policy.find(Amount.PART_B_DEDUCTIBLE).orElseThrow();
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads.
 */
@CheckReturnValue
public final class MedicarePolicy {

    private final List<PolicyTable> tables;
    private final PolicyRows rows;
    private final List<PolicyPeriod> periods;
    private final FirstDays firstDays;

    private MedicarePolicy(List<PolicyTable> tables) {
        this.tables = tables;
        this.rows = new PolicyRows(tables);
        this.periods = new PeriodBuilder(rows).build();
        this.firstDays = new FirstDays(firstDays(periods));
    }

    private static long[] firstDays(List<PolicyPeriod> periods) {
        long[] days = new long[periods.size()];
        for (int i = 0; i < days.length; i++) {
            days[i] = periods.get(i).firstDay().toEpochDay();
        }
        return days;
    }

    /**
     * The policy of these tables. Where two tables hold an entry on a day, the first table's value is used.
     *
     * @param tables at least one
     * @return the policy
     * @throws TableException if a row is broken: an unknown name, a value out of range, days that overlap, no citation; the
     *     message names its place
     */
    public static MedicarePolicy of(List<PolicyTable> tables) {
        return new MedicarePolicy(List.copyOf(tables));
    }

    /**
     * The policy with values of your own over it. An entry of the table replaces the policy's on its days: an amount or a
     * percentage its value, a list the whole list.
     *
     * @param own the values
     * @return a new policy
     * @throws TableException if a row is broken
     */
    public MedicarePolicy with(PolicyTable own) {
        List<PolicyTable> all = new ArrayList<>();
        all.add(own);
        all.addAll(tables);
        return of(all);
    }

    /**
     * What holds on a date.
     *
     * @param date a date of service
     * @return the period that the date lies in
     * @throws TableException if the date is before the first day of the policy; the message names it
     */
    public PolicyPeriod on(LocalDate date) {
        int index = indexOf(date);
        if (index < 0) {
            throw new TableException("no policy for " + date + ": the first day is " + firstDay());
        }
        return periods.get(index);
    }

    /**
     * What holds on a date.
     *
     * @param date a date of service
     * @return the period that the date lies in; empty before the first day of the policy
     */
    public Optional<PolicyPeriod> find(LocalDate date) {
        int index = indexOf(date);
        return index < 0 ? Optional.empty() : Optional.of(periods.get(index));
    }

    /**
     * The place in {@link #periods} of the period that a date lies in.
     *
     * @param date a date of service
     * @return the index; -1 before the first day of the policy
     */
    public int indexOf(LocalDate date) {
        return firstDays.placeOf(date.toEpochDay());
    }

    /**
     * The first day of the policy: every percentage, number and ranking is known from it on.
     *
     * @return a date
     */
    public LocalDate firstDay() {
        return periods.get(0).firstDay();
    }

    /**
     * The periods, rising: the first starts on {@link #firstDay()}, the last has no end.
     *
     * @return at least one
     */
    public List<PolicyPeriod> periods() {
        return periods;
    }

    /**
     * The names of a section's entries.
     *
     * @param section the section
     * @return such as {@code SEQUESTRATION}, in the order of the tables
     */
    public List<String> names(PolicySection section) {
        return rows.names(section);
    }

    /**
     * The values of an entry over the years, in the order of the tables.
     *
     * @param section the section
     * @param name the name of the entry, such as {@code SEQUESTRATION}
     * @return its values; empty where there is no such entry
     */
    public List<PolicyValue> history(PolicySection section, String name) {
        List<PolicyValue> values = new ArrayList<>();
        for (PolicyRow row : rows.history(section, name)) {
            values.add(new PolicyValue(row));
        }
        return List.copyOf(values);
    }

    /**
     * Amounts whose last known day lies before a date: those that a new year still needs.
     *
     * @param date a date, such as the first day of a year
     * @return the amounts, in the order of {@link Amount}
     */
    public List<Amount> amountsThatEndBefore(LocalDate date) {
        return Arrays.stream(Amount.values())
                .filter(amount -> rows.history(PolicySection.AMOUNT, amount.name()).stream()
                        .map(PolicyRow::lastDay)
                        .allMatch(last -> last != null && last.isBefore(date)))
                .toList();
    }

    /**
     * Where the values come from, one line for each table.
     *
     * @return the sources, in the order in which they are used
     */
    public List<String> sources() {
        return tables.stream().map(PolicyTable::source).toList();
    }
}
