package io.github.medpay.internal;

import java.util.Arrays;

/** From a whole number to its row, by open addressing; a look-up allocates nothing and reads one or two places. */
public final class KeyIndex {

    /** No row has the key. */
    public static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B9;
    private static final long EMPTY = -1;

    /** The key in the upper half, the row in the lower. */
    private final long[] slots;

    private final int shift;

    /**
     * An index of keys; the row of a key is its place.
     *
     * @param keys zero or more each, none twice
     * @throws IllegalArgumentException if a key is negative or there twice
     */
    public KeyIndex(int... keys) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(keys.length, 1) * 2 - 1);
        this.shift = Integer.SIZE - bits;
        this.slots = new long[1 << bits];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < keys.length; row++) {
            int slot = slotOf(keys[row]);
            if (keys[row] < 0 || slots[slot] != EMPTY) {
                throw new IllegalArgumentException("row " + row + " has a key that is negative or there twice");
            }
            slots[slot] = (long) keys[row] << Integer.SIZE | row;
        }
    }

    private int slotOf(int key) {
        int slot = (key * SPREAD) >>> shift;
        while (slots[slot] != EMPTY && (int) (slots[slot] >> Integer.SIZE) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /**
     * The row of a key.
     *
     * @param key any number
     * @return the row, or {@link #NONE}
     */
    public int find(int key) {
        return key < 0 ? NONE : (int) slots[slotOf(key)];
    }
}
