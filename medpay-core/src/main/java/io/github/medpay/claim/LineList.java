package io.github.medpay.claim;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Some lines of a claim, in its order. Every stage goes through them: an array whose type is known spares a look at the type
 * of each line.
 */
final class LineList implements Iterable<LineWork> {

    private LineWork[] lines;
    private int size;

    /** Empty, with room for some. */
    LineList(int room) {
        lines = new LineWork[room];
    }

    /** Empty, with room for all lines of another list. */
    static LineList within(LineList all) {
        return new LineList(all.size);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    LineWork get(int place) {
        return lines[place];
    }

    void add(LineWork line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size + 1 + (size >> 1));
        }
        lines[size++] = line;
    }

    void insertAfter(LineWork line, LineWork second) {
        int place = size;
        add(second);
        while (lines[place - 1] != line) {
            lines[place] = lines[place - 1];
            place--;
        }
        lines[place] = second;
    }

    /** The lines that are there now. */
    @Override
    public Iterator<LineWork> iterator() {
        return new Lines(lines, size);
    }

    private static final class Lines implements Iterator<LineWork> {

        private final LineWork[] lines;
        private final int size;
        private int next;

        Lines(LineWork[] lines, int size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public boolean hasNext() {
            return next < size;
        }

        @Override
        public LineWork next() {
            if (next >= size) {
                throw new NoSuchElementException();
            }
            return lines[next++];
        }
    }
}
