package io.github.medpay.fee;

import io.github.medpay.spi.RelativeValueTable;
import java.util.Arrays;

/** From code and row modifier to row, by open addressing over whole numbers; a look-up allocates nothing. */
final class RowIndex {

    static final int NONE = -1;

    private static final int MODIFIERS = 4;
    private static final int SPREAD = 0x9E3779B9;

    private final int[] keys;
    private final char[] rowOfSlot;
    private final int shift;

    RowIndex(RelativeValueTable table) {
        int size = table.size();
        if (size > Character.MAX_VALUE) {
            throw new IllegalArgumentException("more rows than a release can have: " + size);
        }
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(size, 1) * 2 - 1);
        this.shift = Integer.SIZE - bits;
        this.keys = new int[1 << bits];
        this.rowOfSlot = new char[1 << bits];
        Arrays.fill(keys, NONE);
        for (int row = 0; row < size; row++) {
            int modifier = table.rowModifier()[row];
            if (modifier < 0 || modifier >= MODIFIERS) {
                throw new IllegalArgumentException("row " + row + " has a modifier that is none: " + modifier);
            }
            int key = key(table.code()[row], modifier);
            int slot = slotOf(key);
            if (keys[slot] == key) {
                throw new IllegalArgumentException("rows " + (int) rowOfSlot[slot] + " and " + row + " have one key");
            }
            keys[slot] = key;
            rowOfSlot[slot] = (char) row;
        }
    }

    private static int key(int code, int rowModifier) {
        return code * MODIFIERS + rowModifier;
    }

    private int slotOf(int key) {
        int mask = keys.length - 1;
        int slot = (key * SPREAD) >>> shift;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    int find(int code, RowModifier modifier) {
        if (code < 0) {
            return NONE;
        }
        int key = key(code, modifier.number());
        int slot = slotOf(key);
        return keys[slot] == key ? rowOfSlot[slot] : NONE;
    }
}
