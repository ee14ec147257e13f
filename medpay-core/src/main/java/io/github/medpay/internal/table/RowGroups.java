package io.github.medpay.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Groups rows that are equal in every column taken, one column after another: each column parts the groups that there were.
 * Groups are numbered in the order of their first rows. No column is kept.
 */
final class RowGroups {

    private static final int SPREAD = 0x9E3779B9;

    /** The groups that a column made of those before it: of each the group that it is a part of, and its number. */
    @SuppressWarnings("ArrayRecordComponent") // private, written once
    private record Parts(char[] parent, int[] value) {}

    private final List<Parts> parts = new ArrayList<>();

    /** The group of each row. */
    private final char[] groups;

    /** One more than a new group, where its parent and value point to; 0 where there is none. */
    private final char[] places;

    /** Of the new groups. */
    private char[] parent = new char[1024];

    private int[] value = new int[1024];
    private int count;

    /** No rows are parted yet: all are of one group. */
    RowGroups(int rows) {
        groups = new char[rows];
        places = new char[Integer.highestOneBit(Math.max(rows, 1)) * 4];
    }

    /** Parts the groups by a column. Most rows are of the same group as the one before them. */
    void take(int... column) {
        Arrays.fill(places, (char) 0);
        count = 0;
        int before = -1;
        for (int row = 0; row < groups.length; row++) {
            int old = groups[row];
            groups[row] =
                    old == before && column[row] == column[row - 1] ? groups[row - 1] : newGroup(old, column[row]);
            before = old;
        }
        parts.add(new Parts(Arrays.copyOf(parent, count), Arrays.copyOf(value, count)));
    }

    private char newGroup(int old, int number) {
        int place = (old * SPREAD ^ number) * SPREAD;
        place = (place ^ place >>> 15) & (places.length - 1);
        while (places[place] != 0) {
            int known = places[place] - 1;
            if (parent[known] == old && value[known] == number) {
                return (char) known;
            }
            place = (place + 1) & (places.length - 1);
        }
        if (count == value.length) {
            parent = Arrays.copyOf(parent, 2 * count);
            value = Arrays.copyOf(value, 2 * count);
        }
        parent[count] = (char) old;
        value[count] = number;
        places[place] = (char) (count + 1);
        return (char) count++;
    }

    /** The group of each row. */
    char[] groups() {
        return groups;
    }

    /** How many groups there are, once a column was taken. */
    int count() {
        return count;
    }

    /** The number of each group in a column, the first taken being column 0. */
    int[] column(int taken) {
        int[] numbers = new int[count];
        for (int group = 0; group < count; group++) {
            int of = group;
            for (int column = parts.size() - 1; column > taken; column--) {
                of = parts.get(column).parent()[of];
            }
            numbers[group] = parts.get(taken).value()[of];
        }
        return numbers;
    }
}
