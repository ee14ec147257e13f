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

    /** How many rows are looked through in one call: the virtual machine compiles what is called often before what loops. */
    private static final int AT_ONCE = 256;

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

    /** Parts the groups by a column. */
    void take(int[] column) {
        Arrays.fill(places, (char) 0);
        count = 0;
        int before = -1;
        for (int from = 0; from < groups.length; from += AT_ONCE) {
            int to = Math.min(groups.length, from + AT_ONCE);
            int last = groups[to - 1];
            part(column, from, to, before);
            before = last;
        }
        parts.add(new Parts(Arrays.copyOf(parent, count), Arrays.copyOf(value, count)));
    }

    /** Most rows are of the same group as the one before them, whose old group is given for the first. */
    private void part(int[] column, int from, int to, int oldBefore) {
        int before = oldBefore;
        for (int row = from; row < to; row++) {
            int old = groups[row];
            groups[row] =
                    old == before && column[row] == column[row - 1] ? groups[row - 1] : newGroup(old, column[row]);
            before = old;
        }
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

    /** The numbers of a group in all columns, in the order in which they were taken. */
    void put(int group, int[] numbers, int from) {
        int of = group;
        for (int column = parts.size() - 1; column >= 0; column--) {
            Parts these = parts.get(column);
            numbers[from + column] = these.value()[of];
            of = these.parent()[of];
        }
    }
}
