package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.rule.Firmness;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The time base of each code that the rule book names (RULES §5C), and of those that a caller adds. */
final class TimingTable {

    private static final CodeTiming QUARTER_HOUR =
            new CodeTiming(TimeBase.QUARTER_HOUR, "15 minutes", Firmness.KNOWLEDGE);
    private static final CodeTiming UNTIMED = new CodeTiming(TimeBase.UNTIMED, "untimed", Firmness.KNOWLEDGE);
    /** MBPM ch. 15 §230.A: two or more patients at once. */
    private static final CodeTiming GROUP =
            new CodeTiming(TimeBase.UNTIMED, "untimed group service", Firmness.VERIFIED);

    private static final CodeTiming UNKNOWN =
            new CodeTiming(TimeBase.UNKNOWN, "in no list of timed or untimed codes", Firmness.DECISION);
    private static final CodeTiming BY_CALLER =
            new CodeTiming(TimeBase.QUARTER_HOUR, "15 minutes, as the caller defines", Firmness.DECISION);

    private static final TimingTable RULE_BOOK = new TimingTable(ruleBook());

    private final SortedMap<ProcedureCode, CodeTiming> timings;

    /** The codes as numbers, ascending as the map does, and what each is timed by. */
    private final int[] codes;

    private final CodeTiming[] ofCode;

    private TimingTable(Map<ProcedureCode, CodeTiming> given) {
        timings = Collections.unmodifiableSortedMap(new TreeMap<>(given));
        codes = timings.keySet().stream().mapToInt(ProcedureCode::toInt).toArray();
        ofCode = timings.values().toArray(CodeTiming[]::new);
    }

    static TimingTable ofRuleBook() {
        return RULE_BOOK;
    }

    CodeTiming timing(ProcedureCode code) {
        int place = Arrays.binarySearch(codes, code.toInt());
        return place < 0 ? UNKNOWN : ofCode[place];
    }

    TimingTable plusTimed(Collection<ProcedureCode> codes) {
        Map<ProcedureCode, CodeTiming> more = new HashMap<>(timings);
        for (ProcedureCode code : codes) {
            CodeTiming known = more.putIfAbsent(code, BY_CALLER);
            if (known != null && !known.isPooled()) {
                throw new IllegalArgumentException(
                        "codes: " + code + " is not timed by 15 minutes but: " + known.description());
            }
        }
        return new TimingTable(more);
    }

    SortedMap<ProcedureCode, CodeTiming> all() {
        return timings;
    }

    // 97039 and 97139 are in no list: they are timed only where the caller defines them so.
    private static Map<ProcedureCode, CodeTiming> ruleBook() {
        Map<ProcedureCode, CodeTiming> map = new HashMap<>();
        put(map, QUARTER_HOUR, "97032 97033 97034 97035 97036 97110 97112 97113 97116 97124 97129 97130 97140");
        put(map, QUARTER_HOUR, "97530 97533 97535 97537 97542 97750 97755 97760 97761 97763");
        put(map, UNTIMED, "97010 97012 97014 97016 97018 97022 97024 97026 97028 97037 G0283");
        put(map, UNTIMED, "97161 97162 97163 97164 97165 97166 97167 97168 97552 92507 92526 98975 98976 98977");
        put(map, GROUP, "97150");
        put(map, other("30 minutes, then 15 minutes by its add-on"), "97550 G0541");
        put(map, other("15 minutes as the add-on to a service of 30 minutes"), "97551 G0542");
        put(map, other("2 hours"), "97545");
        put(map, other("1 hour"), "97546 96125 92607");
        put(map, other("20 minutes in a month"), "98980 98981");
        return map;
    }

    private static CodeTiming other(String description) {
        return new CodeTiming(TimeBase.OTHER, description, Firmness.KNOWLEDGE);
    }

    private static void put(Map<ProcedureCode, CodeTiming> map, CodeTiming timing, String codes) {
        for (int i = 0; i < codes.length(); i += 6) {
            map.put(ProcedureCode.of(codes.substring(i, i + 5)), timing);
        }
    }
}
