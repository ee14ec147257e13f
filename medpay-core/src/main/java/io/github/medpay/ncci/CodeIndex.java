package io.github.medpay.ncci;

import java.util.Arrays;

/** From a packed code to its place in an ascending column: open addressing, nothing allocated on look-up. */
final class CodeIndex {

    /** Of 20,000 numbers tried, the one under which the fewest of the codes that have edits share a slot: 5 in 100. */
    private static final int SPREAD = 0x737FE4BF;

    private static final long EMPTY = -1;

    /** The code in the upper half, its place in the lower: one line of the processor's cache answers. */
    private final long[] slots;

    private final int shift;

    /**
     * Of a column in which equal codes stand together; a code's place is that of its first row.
     *
     * @param codes the column, in ascending order
     * @param slotsOfRow there are more for each row, up to twice as many: with four, most codes have their own
     */
    CodeIndex(int[] codes, int slotsOfRow) {
        int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(codes.length * slotsOfRow));
        slots = new long[1 << bits];
        shift = 32 - bits;
        Arrays.fill(slots, EMPTY);
        for (int i = codes.length - 1; i >= 0; i--) {
            put(codes[i], i);
        }
    }

    private void put(int code, int place) {
        int slot = (code * SPREAD) >>> shift;
        while (slots[slot] != EMPTY && (int) (slots[slot] >> Integer.SIZE) != code) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (long) code << Integer.SIZE | place;
    }

    /** The place of the code, or −1. */
    int find(int code) {
        int slot = (code * SPREAD) >>> shift;
        long found = slots[slot];
        while ((int) (found >> Integer.SIZE) != code) {
            if (found == EMPTY) {
                return -1;
            }
            slot = (slot + 1) & (slots.length - 1);
            found = slots[slot];
        }
        return (int) found;
    }
}
