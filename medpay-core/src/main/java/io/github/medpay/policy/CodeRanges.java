package io.github.medpay.policy;

import io.github.medpay.code.ProcedureCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of procedure codes as ranges of packed codes that do not overlap, each with the value that named it. */
final class CodeRanges {

    static final CodeRanges EMPTY = new CodeRanges(new int[0], new int[0], List.of());

    /** Codes that stand close together share a bit of the filter. */
    private static final int CLOSE = 5;

    private static final int FILTER_BITS = 1 << 10;

    private final int[] first;
    private final int[] last;
    private final List<PolicyValue> values;

    /** A code whose bit is not set is in no range: most questions end here. */
    private final long[] filter = new long[FILTER_BITS / Long.SIZE];

    private CodeRanges(int[] first, int[] last, List<PolicyValue> values) {
        this.first = first;
        this.last = last;
        this.values = values;
        for (int i = 0; i < first.length; i++) {
            admit(first[i] >>> CLOSE, last[i] >>> CLOSE);
        }
    }

    /** Sets the bits of codes from one to another; of a wide range all bits, which are fewer than its codes. */
    private void admit(int from, int to) {
        if (to - from >= FILTER_BITS - 1) {
            Arrays.fill(filter, -1);
            return;
        }
        for (int close = from; close <= to; close++) {
            filter[word(close)] |= 1L << close;
        }
    }

    private static int word(int close) {
        return (close & (FILTER_BITS - 1)) / Long.SIZE;
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

    boolean contains(int packed) {
        return indexOf(packed) >= 0;
    }

    @Nullable
    PolicyValue find(int packed) {
        int index = indexOf(packed);
        return index < 0 ? null : values.get(index);
    }

    private int indexOf(int packed) {
        int close = packed >>> CLOSE;
        if ((filter[word(close)] & 1L << close) == 0) {
            return -1;
        }
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
