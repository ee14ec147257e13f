package io.github.medpay.ncci;

import java.util.Arrays;

/** From a packed code to its place in an ascending column: open addressing, nothing allocated on look-up. */
final class CodeIndex {

    private static final int SPREAD = 0x9E3779B9;
    private static final long EMPTY = -1;

    /** The code in the upper half, its place in the lower: one line of the processor's cache answers. */
    private final long[] slots;

    private final int shift;

    /**
     * Of a column in which equal codes stand together; a code's place is that of its first row. There are more than four
     * slots for each row, so that most codes have their own.
     */
    CodeIndex(int[] codes) {
        int bits = Math.max(4, 34 - Integer.numberOfLeadingZeros(codes.length));
        slots = new long[1 << bits];
        shift = 32 - bits;
        Arrays.fill(slots, EMPTY);
        for (int i = codes.length - 1; i >= 0; i--) {
            slots[slot(codes[i])] = (long) codes[i] << 32 | i;
        }
    }

    /** The place of the code, or −1. */
    int find(int code) {
        return (int) slots[slot(code)];
    }

    private int slot(int code) {
        int slot = (code * SPREAD) >>> shift;
        int mask = slots.length - 1;
        while (slots[slot] != EMPTY && (int) (slots[slot] >> 32) != code) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
