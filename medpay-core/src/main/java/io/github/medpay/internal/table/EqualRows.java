package io.github.medpay.internal.table;

import java.util.Arrays;

/** Groups rows that are equal in every column. Groups are numbered in the order of their first rows. */
final class EqualRows {

    private static final int SPREAD = 0x9E3779B9;

    /** How many rows are looked through in one call. */
    private static final int AT_ONCE = 256;

    private final int[][] columns;

    /** The group of each row. */
    private final char[] groups;

    /** The first row of each group. */
    private int[] firsts = new int[1024];

    private int count;

    /** One more than a group, where its rows' hash points to; 0 where there is none. */
    private final char[] places;

    /**
     * Groups the rows.
     *
     * @param columns each with a value for every row
     * @param rows how many, at most 65,535
     */
    EqualRows(int[][] columns, int rows) {
        this.columns = columns;
        this.groups = new char[rows];
        this.places = new char[Integer.highestOneBit(Math.max(rows, 1)) * 4];
        boolean[] begins = begins(columns, rows);
        for (int row = 0; row < rows; row++) {
            groups[row] = (char) (begins[row] ? groupOf(row) : groups[row - 1]);
        }
    }

    /** Where a row differs from the one before it; column by column, as most are equal. */
    private static boolean[] begins(int[][] columns, int rows) {
        boolean[] begins = new boolean[rows];
        for (int[] column : columns) {
            for (int from = 0; from < rows; from += AT_ONCE) {
                mark(begins, column, from, Math.min(rows, from + AT_ONCE));
            }
        }
        return begins;
    }

    /** In a method of its own, since the virtual machine compiles what is called often before what loops. */
    private static void mark(boolean[] begins, int[] column, int from, int to) {
        for (int row = from; row < to; row++) {
            if (row == 0 || column[row] != column[row - 1]) {
                begins[row] = true;
            }
        }
    }

    private int groupOf(int row) {
        int place = hash(row) & (places.length - 1);
        while (places[place] != 0) {
            if (same(firsts[places[place] - 1], row)) {
                return places[place] - 1;
            }
            place = (place + 1) & (places.length - 1);
        }
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * count);
        }
        firsts[count] = row;
        places[place] = (char) ++count;
        return count - 1;
    }

    private boolean same(int one, int other) {
        for (int[] column : columns) {
            if (column[one] != column[other]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int row) {
        int hash = 0;
        for (int[] column : columns) {
            hash = (hash ^ column[row]) * SPREAD;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    int count() {
        return count;
    }

    /** The first row of a group. */
    int first(int group) {
        return firsts[group];
    }

    /** The group of each row. */
    char[] groups() {
        return groups;
    }
}
