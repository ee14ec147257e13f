package io.github.medpay.fee;

import io.github.medpay.internal.table.RelativeValueTable;
import java.util.Arrays;

/** From code and row modifier to row, by open addressing over whole numbers; a look-up allocates nothing. */
final class RowIndex {

    static final int NONE = -1;

    private static final int MODIFIERS = 4;
    private static final int SPREAD = 0x9E3779B9;
    private static final long EMPTY = -1;

    /** The key in the upper half, the row in the lower: one line of the processor's cache answers. */
    private final long[] slots;

    private final int shift;

    RowIndex(RelativeValueTable table) {
        int size = table.size();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(size, 1) * 2 - 1);
        this.shift = Integer.SIZE - bits;
        this.slots = new long[1 << bits];
        Arrays.fill(slots, EMPTY);
        for (int row = 0; row < size; row++) {
            int modifier = table.rowModifier()[row];
            if (modifier < 0 || modifier >= MODIFIERS) {
                throw new IllegalArgumentException("row " + row + " has an unknown modifier: " + modifier);
            }
            int key = key(table.code()[row], modifier);
            int slot = slotOf(key);
            if (slots[slot] != EMPTY) {
                throw new IllegalArgumentException("rows " + (int) slots[slot] + " and " + row + " have one key");
            }
            slots[slot] = (long) key << 32 | row;
        }
    }

    private static int key(int code, int rowModifier) {
        return code * MODIFIERS + rowModifier;
    }

    private int slotOf(int key) {
        int slot = (key * SPREAD) >>> shift;
        while (slots[slot] != EMPTY && (int) (slots[slot] >> 32) != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    int find(int code, RowModifier modifier) {
        return code < 0 ? NONE : (int) slots[slotOf(key(code, modifier.number()))];
    }
}
