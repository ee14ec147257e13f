package io.github.medpay.policy;

import io.github.medpay.code.ProcedureCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of procedure codes as ranges of packed codes that do not overlap, each with the value that named it. */
final class CodeRanges {

    static final CodeRanges EMPTY = new CodeRanges(new int[0], new int[0], List.of());

    private final int[] first;
    private final int[] last;
    private final List<PolicyValue> values;

    private CodeRanges(int[] first, int[] last, List<PolicyValue> values) {
        this.first = first;
        this.last = last;
        this.values = values;
    }

    /** One range of packed codes, both ends included. */
    record Range(int first, int last, PolicyValue value) {}

    /** The ranges in any order; none may overlap another. */
    static CodeRanges of(List<Range> ranges) {
        if (ranges.isEmpty()) {
            return EMPTY;
        }
        long[] order = new long[ranges.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) ranges.get(i).first() << Integer.SIZE | i;
        }
        Arrays.sort(order);
        int[] first = new int[order.length];
        int[] last = new int[order.length];
        PolicyValue[] values = new PolicyValue[order.length];
        for (int i = 0; i < order.length; i++) {
            Range range = ranges.get((int) order[i]);
            first[i] = range.first();
            last[i] = range.last();
            values[i] = range.value();
        }
        return new CodeRanges(first, last, List.of(values));
    }

    /** How many ranges there are. */
    int size() {
        return first.length;
    }

    /** The first code of a range, packed. */
    int first(int range) {
        return first[range];
    }

    /** The last code of a range, packed. */
    int last(int range) {
        return last[range];
    }

    boolean contains(int packed) {
        return indexOf(packed) >= 0;
    }

    @Nullable
    PolicyValue find(int packed) {
        int index = indexOf(packed);
        return index < 0 ? null : values.get(index);
    }

    private int indexOf(int packed) {
        int place = Arrays.binarySearch(first, packed);
        int index = place >= 0 ? place : -place - 2;
        return index >= 0 && packed <= last[index] ? index : -1;
    }

    List<CodeRange> all() {
        List<CodeRange> all = new ArrayList<>(first.length);
        for (int i = 0; i < first.length; i++) {
            all.add(new CodeRange(ProcedureCode.fromInt(first[i]), ProcedureCode.fromInt(last[i]), values.get(i)));
        }
        return List.copyOf(all);
    }
}
