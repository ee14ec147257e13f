package io.github.medpay.policy;

import io.github.medpay.exact.Ratio;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a section says on a day. Not safe for several threads. */
@SuppressWarnings("EnumOrdinal") // places in arrays, never stored
final class SectionValues {

    private final PolicyRows rows;

    /** The modifiers that no percentage changes: the same in every period of their row. */
    private final IdentityHashMap<PolicyRow, ModifierEntry> fixed = new IdentityHashMap<>();

    SectionValues(PolicyRows rows) {
        this.rows = rows;
    }

    /** Amounts, percentages, numbers, rankings or practitioners. */
    Scalars scalars(PolicySection section, LocalDate day) {
        Scalars scalars = Scalars.of(section);
        for (String name : rows.names(section)) {
            PolicyRow row = rows.find(section, name, day);
            if (row != null) {
                scalars.put(row);
            }
        }
        return scalars;
    }

    CodeLists codes(LocalDate day) {
        CodeList[] all = CodeList.values();
        CodeRanges[] lists = new CodeRanges[all.length];
        for (CodeList list : all) {
            List<CodeRanges.Range> ranges = new ArrayList<>();
            for (PolicyRow row : rows.all(PolicySection.CODES, list.name(), day)) {
                ranges.addAll(ValueText.ranges(row, new PolicyValue(row)));
            }
            lists[list.ordinal()] = CodeRanges.of(ranges);
        }
        return new CodeLists(lists);
    }

    TokenList[] places(LocalDate day) {
        PlaceList[] all = PlaceList.values();
        TokenList[] lists = new TokenList[all.length];
        for (PlaceList list : all) {
            lists[list.ordinal()] = list(rows.all(PolicySection.PLACES, list.name(), day));
        }
        return lists;
    }

    ModifierLists modifierLists(LocalDate day) {
        ModifierList[] all = ModifierList.values();
        TokenList[] lists = new TokenList[all.length];
        for (ModifierList list : all) {
            lists[list.ordinal()] = list(rows.all(PolicySection.MODIFIERS, list.name(), day));
        }
        return new ModifierLists(lists);
    }

    private static TokenList list(List<PolicyRow> ofDay) {
        if (ofDay.isEmpty()) {
            return TokenList.EMPTY;
        }
        Map<String, PolicyValue> tokens = new LinkedHashMap<>();
        for (PolicyRow row : ofDay) {
            PolicyValue value = new PolicyValue(row);
            for (String token : tokens(row)) {
                tokens.put(token, value);
            }
        }
        return new TokenList(tokens);
    }

    /** The places or modifiers of a row. */
    static List<String> tokens(PolicyRow row) {
        return row.section() == PolicySection.PLACES ? ValueText.places(row) : ValueText.modifiers(row);
    }

    ModifierIndex modifiers(LocalDate day) {
        List<ModifierEntry> entries = new ArrayList<>();
        for (String symbol : rows.names(PolicySection.MODIFIER)) {
            PolicyRow row = rows.find(PolicySection.MODIFIER, symbol, day);
            if (row != null) {
                ModifierEntry known = fixed.get(row);
                entries.add(known == null ? modifier(row, day) : known);
            }
        }
        return new ModifierIndex(entries);
    }

    /** Reads a modifier, and keeps it if no percentage changes it. */
    void modifier(PolicyRow row) {
        ModifierEntry entry = modifier(row, row.firstDay());
        if (entry.percentage().isEmpty()) {
            fixed.put(row, entry);
        }
    }

    /** A kind, and the percentage or the percent that it multiplies with, if any. */
    private ModifierEntry modifier(PolicyRow row, LocalDate day) {
        ValueText.requireModifier(row, row.name());
        List<String> tokens = ValueText.tokens(row);
        ModifierKind kind = ValueText.constant(row, ModifierKind.values(), tokens.get(0));
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
                percentage = ValueText.constant(row, Percentage.values(), token);
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

    AdjustmentIndex adjustments(LocalDate day) {
        Map<String, AdjustmentCodes> codes = new HashMap<>();
        for (String name : rows.names(PolicySection.ADJUSTMENT)) {
            PolicyRow row = rows.find(PolicySection.ADJUSTMENT, name, day);
            if (row != null) {
                codes.put(name, AdjustmentText.read(row));
            }
        }
        return new AdjustmentIndex(codes);
    }
}
