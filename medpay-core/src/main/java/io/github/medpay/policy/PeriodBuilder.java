package io.github.medpay.policy;

import io.github.medpay.code.Practitioner;
import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import io.github.medpay.spi.TableException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts the years into periods in which nothing changes. A section that does not change is built once for all of them. */
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
final class PeriodBuilder {

    /** What an adjustment can be told for: a cause, or the code of a finding. */
    private static final Set<String> CAUSES = causes();

    private final PolicyRows rows;
    private final Map<PolicySection, NavigableSet<LocalDate>> changes = new EnumMap<>(PolicySection.class);
    private final Map<PolicySection, Object> built = new EnumMap<>(PolicySection.class);

    /** The modifiers that no percentage changes: the same in every period of their row. */
    private final IdentityHashMap<PolicyRow, ModifierEntry> fixed = new IdentityHashMap<>();

    PeriodBuilder(PolicyRows rows) {
        this.rows = rows;
        for (PolicySection section : PolicySection.values()) {
            changes.put(section, rows.changes(section));
        }
        checkReleases();
    }

    /** What is known of releases is asked of the policy itself, not of a period. */
    private void checkReleases() {
        changes.remove(PolicySection.RELEASE);
        changes.remove(PolicySection.SAME_ROWS);
        rows.names(PolicySection.RELEASE)
                .forEach(name -> rows.history(PolicySection.RELEASE, name).forEach(ValueText::requireRelease));
        rows.names(PolicySection.SAME_ROWS)
                .forEach(name -> rows.history(PolicySection.SAME_ROWS, name).forEach(ValueText::requireSameRows));
    }

    List<PolicyPeriod> build() {
        LocalDate start = start();
        NavigableSet<LocalDate> days = new TreeSet<>();
        changes.values().forEach(days::addAll);
        days = days.tailSet(start, true);
        days.add(start);
        List<PolicyPeriod> periods = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            periods.add(new PolicyPeriod(day, next == null ? null : next.minusDays(1), values(day, day.equals(start))));
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
        List<PolicyRow> all = rows.history(section, name);
        LocalDate first = all.stream()
                .map(PolicyRow::firstDay)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new TableException("policy: no value of " + section + " " + name));
        for (PolicyRow row : all) {
            LocalDate last = row.lastDay();
            if (last != null && rows.find(section, name, last.plusDays(1)) == null) {
                throw ValueText.broken(row, "no value follows after " + last);
            }
        }
        return first;
    }

    private PeriodValues values(LocalDate day, boolean first) {
        return new PeriodValues(
                section(PolicySection.AMOUNT, day, first, this::amounts),
                section(PolicySection.PERCENTAGE, day, first, this::percentages),
                section(PolicySection.NUMBER, day, first, this::numbers),
                section(PolicySection.RANKING, day, first, this::rankings),
                section(PolicySection.PRACTITIONER, day, first, this::practitioners),
                section(PolicySection.CODES, day, first, this::codes),
                section(PolicySection.PLACES, day, first, at -> tokens(PolicySection.PLACES, PlaceList.class, at)),
                section(
                        PolicySection.MODIFIERS,
                        day,
                        first,
                        at -> new ModifierLists(tokens(PolicySection.MODIFIERS, ModifierList.class, at))),
                modifiers(day, first),
                section(PolicySection.ADJUSTMENT, day, first, this::adjustments));
    }

    @SuppressWarnings("unchecked") // what a section's builder made is what it gets back
    private <T> T section(PolicySection section, LocalDate day, boolean first, Function<LocalDate, T> make) {
        if (first || changed(section, day)) {
            built.put(section, make.apply(day));
        }
        return (T) Objects.requireNonNull(built.get(section), "built");
    }

    private boolean changed(PolicySection section, LocalDate day) {
        return changes.getOrDefault(section, new TreeSet<>()).contains(day);
    }

    /** Modifiers take their factors from percentages. */
    private ModifierIndex modifiers(LocalDate day, boolean first) {
        boolean anew = first || changed(PolicySection.PERCENTAGE, day);
        return section(PolicySection.MODIFIER, day, anew, this::modifierIndex);
    }

    private Scalars amounts(LocalDate day) {
        Scalars scalars = new Scalars(Amount.values().length);
        each(PolicySection.AMOUNT, day, row -> {
            Amount amount = ValueText.constant(row, Amount.class, row.name());
            BigDecimal dollars = ValueText.dollars(row);
            boolean cents = dollars.stripTrailingZeros().scale() <= 2;
            scalars.put(
                    amount.ordinal(), new PolicyValue(row), cents ? Cents.ofDollars(dollars) : PolicyPeriod.UNKNOWN);
        });
        return scalars;
    }

    private Scalars percentages(LocalDate day) {
        Scalars scalars = new Scalars(Percentage.values().length);
        each(PolicySection.PERCENTAGE, day, row -> {
            Percentage percentage = ValueText.constant(row, Percentage.class, row.name());
            scalars.put(percentage.ordinal(), new PolicyValue(row), 0, ValueText.percent(row, row.value()));
        });
        return scalars;
    }

    private Scalars numbers(LocalDate day) {
        Scalars scalars = new Scalars(PolicyNumber.values().length);
        each(PolicySection.NUMBER, day, row -> {
            PolicyNumber number = ValueText.constant(row, PolicyNumber.class, row.name());
            scalars.put(number.ordinal(), new PolicyValue(row), ValueText.number(row));
        });
        return scalars;
    }

    private Scalars rankings(LocalDate day) {
        Scalars scalars = new Scalars(Ranking.values().length);
        each(PolicySection.RANKING, day, row -> {
            Ranking ranking = ValueText.constant(row, Ranking.class, row.name());
            scalars.put(ranking.ordinal(), new PolicyValue(row), 0, ValueText.percents(row));
        });
        return scalars;
    }

    private Scalars practitioners(LocalDate day) {
        Scalars scalars = new Scalars(Practitioner.values().length);
        each(PolicySection.PRACTITIONER, day, row -> {
            Practitioner practitioner = ValueText.constant(row, Practitioner.class, row.name());
            scalars.put(practitioner.ordinal(), new PolicyValue(row), 0, ValueText.percent(row, row.value()));
        });
        return scalars;
    }

    private void each(PolicySection section, LocalDate day, java.util.function.Consumer<PolicyRow> use) {
        for (String name : rows.names(section)) {
            PolicyRow row = rows.find(section, name, day);
            if (row != null) {
                use.accept(row);
            } else {
                refuseUnknown(section, name);
            }
        }
    }

    /** An unknown name is an error also where none of its rows holds on the day. */
    private void refuseUnknown(PolicySection section, String name) {
        PolicyRow row = rows.history(section, name).get(0);
        switch (section) {
            case AMOUNT -> ValueText.constant(row, Amount.class, name);
            case PERCENTAGE -> ValueText.constant(row, Percentage.class, name);
            case NUMBER -> ValueText.constant(row, PolicyNumber.class, name);
            case RANKING -> ValueText.constant(row, Ranking.class, name);
            case PRACTITIONER -> ValueText.constant(row, Practitioner.class, name);
            case ADJUSTMENT -> requireCause(row);
            case CODES, PLACES, MODIFIERS, MODIFIER, RELEASE, SAME_ROWS -> {}
        }
    }

    private Map<CodeList, CodeRanges> codes(LocalDate day) {
        Map<CodeList, CodeRanges> lists = new EnumMap<>(CodeList.class);
        for (String name : rows.names(PolicySection.CODES)) {
            CodeList list =
                    ValueText.constant(rows.history(PolicySection.CODES, name).get(0), CodeList.class, name);
            List<CodeRanges.Range> ranges = new ArrayList<>();
            for (PolicyRow row : rows.all(PolicySection.CODES, name, day)) {
                for (CodeRanges.Range range : ValueText.ranges(row, new PolicyValue(row))) {
                    refuseOverlap(row, ranges, range);
                    ranges.add(range);
                }
            }
            lists.put(list, CodeRanges.of(ranges));
        }
        return lists;
    }

    private static void refuseOverlap(PolicyRow row, List<CodeRanges.Range> ranges, CodeRanges.Range range) {
        for (CodeRanges.Range other : ranges) {
            if (range.first() <= other.last() && other.first() <= range.last()) {
                throw ValueText.broken(
                        row,
                        io.github.medpay.code.ProcedureCode.fromInt(Math.max(range.first(), other.first()))
                                + " is in the list already");
            }
        }
    }

    private <E extends Enum<E>> Map<E, TokenList> tokens(PolicySection section, Class<E> type, LocalDate day) {
        Map<E, TokenList> lists = new EnumMap<>(type);
        for (String name : rows.names(section)) {
            E list = ValueText.constant(rows.history(section, name).get(0), type, name);
            Map<String, PolicyValue> tokens = new LinkedHashMap<>();
            for (PolicyRow row : rows.all(section, name, day)) {
                PolicyValue value = new PolicyValue(row);
                List<String> more = section == PolicySection.PLACES ? ValueText.places(row) : ValueText.modifiers(row);
                for (String token : more) {
                    if (tokens.put(token, value) != null) {
                        throw ValueText.broken(row, token + " is in the list already");
                    }
                }
            }
            lists.put(list, new TokenList(tokens));
        }
        return lists;
    }

    private ModifierIndex modifierIndex(LocalDate day) {
        List<ModifierEntry> entries = new ArrayList<>();
        for (String symbol : rows.names(PolicySection.MODIFIER)) {
            PolicyRow row = rows.find(PolicySection.MODIFIER, symbol, day);
            if (row == null) {
                ValueText.requireModifier(
                        rows.history(PolicySection.MODIFIER, symbol).get(0), symbol);
                continue;
            }
            ModifierEntry known = fixed.get(row);
            if (known == null) {
                ValueText.requireModifier(row, symbol);
                known = modifier(row, day);
                if (known.percentage().isEmpty()) {
                    fixed.put(row, known);
                }
            }
            entries.add(known);
        }
        return new ModifierIndex(entries);
    }

    /** A kind, and the percentage or the percent that it multiplies with, if any. */
    private ModifierEntry modifier(PolicyRow row, LocalDate day) {
        List<String> tokens = ValueText.tokens(row);
        ModifierKind kind = ValueText.constant(row, ModifierKind.class, tokens.get(0));
        if (tokens.size() > 2) {
            throw ValueText.broken(row, "\"" + row.value() + "\" is not a kind and at most one percentage");
        }
        Percentage percentage = null;
        BigDecimal factor = null;
        if (tokens.size() == 2) {
            String token = tokens.get(1);
            if (Character.isDigit(token.charAt(0))) {
                factor = ValueText.percent(row, token).toDecimal();
            } else {
                percentage = ValueText.constant(row, Percentage.class, token);
                factor = ofPercentage(percentage, day);
            }
        }
        return new ModifierEntry(row.name(), kind, factor, percentage, new PolicyValue(row));
    }

    private @Nullable BigDecimal ofPercentage(Percentage percentage, LocalDate day) {
        PolicyRow row = rows.find(PolicySection.PERCENTAGE, percentage.name(), day);
        Ratio factor = row == null ? Ratio.ONE : ValueText.percent(row, row.value());
        return factor.isOne() ? null : factor.toDecimal();
    }

    private AdjustmentIndex adjustments(LocalDate day) {
        Map<String, AdjustmentCodes> codes = new HashMap<>();
        each(PolicySection.ADJUSTMENT, day, row -> {
            requireCause(row);
            codes.put(row.name(), AdjustmentText.read(row));
        });
        return new AdjustmentIndex(codes);
    }

    private static Set<String> causes() {
        Set<String> names = new HashSet<>();
        for (AdjustmentCause cause : AdjustmentCause.values()) {
            names.add(cause.name());
        }
        for (FindingCode finding : FindingCode.values()) {
            names.add(finding.name());
        }
        return names;
    }

    private static void requireCause(PolicyRow row) {
        if (!CAUSES.contains(row.name())) {
            throw ValueText.broken(row, "is neither an adjustment cause nor the code of a finding");
        }
    }
}
