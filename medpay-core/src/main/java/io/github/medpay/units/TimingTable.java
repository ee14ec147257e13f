package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.KeyIndex;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.CodeRange;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Firmness;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The time base of each code that the policy lists, and of those that a caller adds. */
final class TimingTable {

    private static final CodeTiming UNKNOWN =
            new CodeTiming(TimeBase.UNKNOWN, "in no list of timed or untimed codes", Firmness.DECISION);

    private final PolicyPeriod policy;
    private final Quarters quarters;
    private final AssistantSplit split;
    private final SortedMap<ProcedureCode, CodeTiming> timings;

    /** From a code to its place, and what it is timed by. */
    private final KeyIndex codes;

    private final CodeTiming[] ofCode;

    private TimingTable(PolicyPeriod policy, Map<ProcedureCode, CodeTiming> given) {
        this.policy = policy;
        this.quarters = Quarters.of(policy);
        this.split = AssistantSplit.of(policy, quarters);
        timings = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        int[] keys = new int[timings.size()];
        int row = 0;
        for (ProcedureCode code : timings.keySet()) {
            keys[row++] = code.toInt();
        }
        codes = new KeyIndex(keys);
        ofCode = timings.values().toArray(new CodeTiming[0]);
    }

    static TimingTable of(PolicyPeriod policy) {
        Map<ProcedureCode, CodeTiming> map = new HashMap<>();
        put(policy, CodeList.TIMED_QUARTER_HOUR, TimeBase.QUARTER_HOUR, minutes(policy), map);
        put(policy, CodeList.UNTIMED, TimeBase.UNTIMED, "untimed", map);
        put(policy, CodeList.UNTIMED_GROUP, TimeBase.UNTIMED, "untimed group service", map);
        put(policy, CodeList.TIMED_OTHERWISE, TimeBase.OTHER, "", map);
        return new TimingTable(policy, map);
    }

    private static String minutes(PolicyPeriod policy) {
        return policy.number(PolicyNumber.MINUTES_OF_A_UNIT) + " minutes";
    }

    /** The arithmetic of timed units. */
    Quarters quarters() {
        return quarters;
    }

    /** How units are divided between therapist and assistant. */
    AssistantSplit split() {
        return split;
    }

    /** What holds on the days of this table. */
    PolicyPeriod policy() {
        return policy;
    }

    /** Whether a list of the policy holds a code. */
    boolean isIn(CodeList list, ProcedureCode code) {
        return policy.contains(list, code);
    }

    CodeTiming timing(ProcedureCode code) {
        int place = codes.find(code.toInt());
        return place == KeyIndex.NONE ? UNKNOWN : ofCode[place];
    }

    TimingTable plusTimed(Collection<ProcedureCode> codes) {
        Map<ProcedureCode, CodeTiming> more = new HashMap<>(timings);
        CodeTiming byCaller =
                new CodeTiming(TimeBase.QUARTER_HOUR, minutes(policy) + ", as the caller defines", Firmness.DECISION);
        for (ProcedureCode code : codes) {
            CodeTiming known = more.putIfAbsent(code, byCaller);
            if (known != null && !known.isPooled()) {
                throw new IllegalArgumentException(
                        "codes: " + code + " is not timed by " + minutes(policy) + " but: " + known.description());
            }
        }
        return new TimingTable(policy, more);
    }

    SortedMap<ProcedureCode, CodeTiming> all() {
        return timings;
    }

    /** The codes of a list; where the policy has a note, it tells the time. */
    private static void put(
            PolicyPeriod policy, CodeList list, TimeBase base, String description, Map<ProcedureCode, CodeTiming> map) {
        for (CodeRange range : policy.ranges(list)) {
            String note = range.value().note();
            CodeTiming timing = new CodeTiming(
                    base, note.isEmpty() ? description : note, range.value().firmness());
            int last = range.last().toInt();
            for (int code = range.first().toInt(); code <= last; code++) {
                map.put(ProcedureCode.fromInt(code), timing);
            }
        }
    }
}
