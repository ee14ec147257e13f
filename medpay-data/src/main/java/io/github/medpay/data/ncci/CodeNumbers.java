package io.github.medpay.data.ncci;

import java.util.Arrays;

/** Numbers codes in the order in which they are first seen. */
final class CodeNumbers {

    private static final int SLOT_BITS = 18;
    private static final int MOST = 65_535;

    private final int[] slots = new int[1 << SLOT_BITS];
    private int[] codes = new int[1 << 14];
    private int size;

    int number(Place place, int code) {
        int slot = (code * 0x9E3779B9) >>> (32 - SLOT_BITS);
        while (slots[slot] != 0) {
            if (codes[slots[slot] - 1] == code) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == MOST) {
            throw place.error("more than " + MOST + " distinct codes");
        }
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size] = code;
        slots[slot] = ++size;
        return size - 1;
    }

    /** The codes, ascending. */
    int[] sorted() {
        int[] sorted = Arrays.copyOf(codes, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** For each number the place of its code in {@link #sorted()}. */
    int[] places(int[] sorted) {
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[i] = Arrays.binarySearch(sorted, codes[i]);
        }
        return places;
    }
}
