package io.github.medpay.policy;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.spi.PolicyRow;
import io.github.medpay.spi.PolicySection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads every row once: a broken one is refused when the policy is opened, whatever day is asked for later. */
final class RowChecks {

    private final SectionValues values;

    private RowChecks(SectionValues values) {
        this.values = values;
    }

    static void check(PolicyRows rows, SectionValues values) {
        RowChecks checks = new RowChecks(values);
        for (PolicySection section : PolicySection.values()) {
            for (String name : rows.names(section)) {
                for (List<PolicyRow> table : rows.tables(section, name)) {
                    checks.entry(section, name, table);
                }
            }
        }
    }

    private void entry(PolicySection section, String name, List<PolicyRow> table) {
        if (section == PolicySection.CODES) {
            ValueText.constant(table.get(0), CodeList.values(), name);
            codes(table);
        } else if (section == PolicySection.PLACES) {
            ValueText.constant(table.get(0), PlaceList.values(), name);
            tokens(table);
        } else if (section == PolicySection.MODIFIERS) {
            ValueText.constant(table.get(0), ModifierList.values(), name);
            tokens(table);
        } else if (section == PolicySection.MODIFIER
                || section == PolicySection.ADJUSTMENT
                || section == PolicySection.RELEASE
                || section == PolicySection.SAME_ROWS) {
            for (PolicyRow row : table) {
                row(section, row);
            }
        } else {
            Scalars scalars = Scalars.of(section);
            for (PolicyRow row : table) {
                scalars.put(row);
            }
        }
    }

    private void row(PolicySection section, PolicyRow row) {
        if (section == PolicySection.MODIFIER) {
            values.modifier(row);
        } else if (section == PolicySection.ADJUSTMENT) {
            AdjustmentText.requireCause(row);
            AdjustmentText.read(row);
        } else if (section == PolicySection.RELEASE) {
            ReleaseText.requireRelease(row);
        } else {
            ReleaseText.requireSameRows(row);
        }
    }

    /** No code may be in a list twice on a day. */
    private static void codes(List<PolicyRow> table) {
        List<CodeRanges.Range> before = new ArrayList<>();
        for (PolicyRow row : table) {
            PolicyValue value = new PolicyValue(row);
            for (CodeRanges.Range range : ValueText.ranges(row, value)) {
                for (CodeRanges.Range other : before) {
                    if (range.first() <= other.last() && other.first() <= range.last() && value.meets(other.value())) {
                        int both = Math.max(range.first(), other.first());
                        throw twice(row, ProcedureCode.fromInt(both).value());
                    }
                }
                before.add(range);
            }
        }
    }

    /** Nor may a place or a modifier. Rows of one list seldom share one at all. */
    private static void tokens(List<PolicyRow> table) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < table.size(); i++) {
            Set<String> ofRow = new HashSet<>();
            for (String token : SectionValues.tokens(table.get(i))) {
                if (!ofRow.add(token) || (!known.add(token) && isHeld(table.subList(0, i), token, table.get(i)))) {
                    throw twice(table.get(i), token);
                }
            }
        }
    }

    private static boolean isHeld(List<PolicyRow> before, String token, PolicyRow row) {
        for (PolicyRow other : before) {
            if (new PolicyValue(row).meets(new PolicyValue(other))
                    && SectionValues.tokens(other).contains(token)) {
                return true;
            }
        }
        return false;
    }

    private static RuntimeException twice(PolicyRow row, String what) {
        return ValueText.broken(row, what + " is in the list already");
    }
}
