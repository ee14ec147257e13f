package io.github.medpay.ncci;

import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.TableException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * From a pair to its history, mostly by one look into memory. Nothing is allocated on look-up.
 *
 * <p>The pairs of a column 1 code are a block of slots. A column 2 code, mixed so that neighbours part, has its home where
 * its rank among all codes would be; who finds the home taken stands further right, in ascending order. So a search starts
 * at home and ends at the first slot that is not smaller.
 */
final class PairTable {

    /** There is no such pair. */
    static final int NONE = -1;

    /** Odd, and 2¹⁶ by the golden ratio: numbers that follow each other land far and evenly apart. */
    private static final int MIX = 40503;

    /** MIX × UNMIX is 1 modulo 2¹⁶. */
    private static final int UNMIX = 30599;

    private static final int MASK = 0xFFFF;

    /** Larger than every slot in use: ends each block, and each search. */
    private static final int EMPTY = -1;

    /** By column 1 code and one more: the number of homes in the upper half, the first slot in the lower. */
    private final long[] blocks;

    /** The mixed column 2 code in the upper half, the history in the lower. */
    private int[] slots;

    PairTable(PtpTable table) {
        int codes = table.code().length;
        if (codes > MASK || table.profiles().size() > MASK) {
            throw new TableException("procedure-to-procedure table: more codes or histories than 65,535");
        }
        blocks = new long[codes + 1];
        slots = new int[homes(table.pairs()) + 2 * codes];
        int end = 0;
        int[] block = new int[0];
        for (int one = 0; one < codes; one++) {
            int from = table.offset()[one];
            int to = table.offset()[one + 1];
            int homes = homes(to - from);
            int most = homes + to - from + 1;
            if (block.length < most) {
                block = new int[most];
            }
            Arrays.fill(block, 0, most, EMPTY);
            int last = fill(block, homes, table.columnTwo(), table.profile(), from, to);
            blocks[one] = (long) homes << 32 | end;
            end = append(block, Math.max(last + 1, homes) + 1, end);
        }
        blocks[codes] = end;
    }

    /** An eighth more homes than pairs: few stand far from home, and few slots are empty. */
    private static int homes(int pairs) {
        return pairs + pairs / 8;
    }

    private static int key(int columnTwo) {
        return columnTwo * MIX & MASK;
    }

    private static int home(int key, int homes) {
        return (int) (((long) key * homes) >>> 16);
    }

    /** Puts each pair in its place and moves those that are larger to the right; the last slot in use, or −1. */
    private static int fill(int[] block, int homes, char[] columnTwo, char[] history, int from, int to) {
        int last = -1;
        for (int pair = from; pair < to; pair++) {
            int key = key(columnTwo[pair]);
            int at = home(key, homes);
            while (block[at] >>> 16 < key) {
                at++;
            }
            int moving = key << 16 | history[pair];
            while (block[at] != EMPTY) {
                int next = block[at];
                block[at++] = moving;
                moving = next;
            }
            block[at] = moving;
            last = Math.max(last, at);
        }
        return last;
    }

    private int append(int[] block, int length, int end) {
        if (slots.length < end + length) {
            slots = Arrays.copyOf(slots, end + length + (slots.length >> 5));
        }
        System.arraycopy(block, 0, slots, end, length);
        return end + length;
    }

    /** The history of a pair of ordinals, or {@link #NONE}. */
    int history(int columnOne, int columnTwo) {
        long block = blocks[columnOne];
        int key = key(columnTwo);
        int at = (int) block + home(key, (int) (block >>> 32));
        int slot = slots[at];
        while (slot >>> 16 < key) {
            slot = slots[++at];
        }
        return slot >>> 16 == key && slot != EMPTY ? slot & MASK : NONE;
    }

    /** The pairs of a column 1 code by column 2 code: each the column 2 ordinal times 2¹⁶, plus the history. */
    long[] of(int columnOne) {
        int from = (int) blocks[columnOne];
        int to = (int) blocks[columnOne + 1];
        long[] pairs = new long[to - from];
        int count = 0;
        for (int at = from; at < to; at++) {
            int slot = slots[at];
            if (slot != EMPTY) {
                pairs[count++] = (long) columnTwo(slot) << 16 | (slot & MASK);
            }
        }
        Arrays.sort(pairs, 0, count);
        return Arrays.copyOf(pairs, count);
    }

    /** Adds the column 2 ordinals of pairs that have one of these histories; whether there is any. */
    boolean collect(int columnOne, BitSet histories, BitSet ordinals) {
        boolean any = false;
        for (int at = (int) blocks[columnOne]; at < (int) blocks[columnOne + 1]; at++) {
            int slot = slots[at];
            if (slot != EMPTY && histories.get(slot & MASK)) {
                ordinals.set(columnTwo(slot));
                any = true;
            }
        }
        return any;
    }

    private static int columnTwo(int slot) {
        return (slot >>> 16) * UNMIX & MASK;
    }

    /** The column 2 ordinal of one of {@link #of}. */
    static int columnTwo(long pair) {
        return (int) (pair >>> 16);
    }

    /** The history of one of {@link #of}. */
    static int history(long pair) {
        return (int) pair & MASK;
    }
}
