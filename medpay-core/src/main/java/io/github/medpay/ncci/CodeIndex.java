package io.github.medpay.ncci;

import java.util.Arrays;

/** From a packed code to its place in an ascending column: open addressing, nothing allocated on look-up. */
final class CodeIndex {

    private static final int SPREAD = 0x9E3779B9;
    private static final int EMPTY = -1;

    private final int[] key;
    private final char[] place;
    private final int shift;

    /** Of a column in which equal codes stand together; a code's place is that of its first row. */
    CodeIndex(int[] codes) {
        if (codes.length > Character.MAX_VALUE) {
            throw new IllegalArgumentException("more rows than an index can hold: " + codes.length);
        }
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(codes.length));
        key = new int[1 << bits];
        place = new char[1 << bits];
        shift = 32 - bits;
        Arrays.fill(key, EMPTY);
        for (int i = codes.length - 1; i >= 0; i--) {
            int slot = slot(codes[i]);
            key[slot] = codes[i];
            place[slot] = (char) i;
        }
    }

    /** The place of the code, or −1. */
    int find(int code) {
        int slot = slot(code);
        return key[slot] == code && code >= 0 ? place[slot] : -1;
    }

    private int slot(int code) {
        int slot = (code * SPREAD) >>> shift;
        int mask = key.length - 1;
        while (key[slot] != EMPTY && key[slot] != code) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
