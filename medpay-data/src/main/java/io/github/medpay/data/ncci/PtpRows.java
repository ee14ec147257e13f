package io.github.medpay.data.ncci;

import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of all files of procedure-to-procedure edits, as columns: 12 bytes and a line number for each. */
final class PtpRows {

    /**
     * What rows share.
     *
     * @param edition index of the edition, in the order of reading
     * @param effective epoch day or unknown
     * @param deletion epoch day or open
     * @param indicator 0, 1, 9
     * @param rationale code
     */
    record Attributes(int edition, int effective, int deletion, int indicator, int rationale)
            implements Comparable<Attributes> {

        /** Whether the row can be in force on some day. */
        boolean canBeActive() {
            return indicator != 9;
        }

        /** The first day on which the row is known to be in force: its last one, where no first one is told. */
        int knownFrom() {
            return effective == NcciEdition.UNKNOWN ? deletion : effective;
        }

        @Override
        public int compareTo(Attributes other) {
            int order = Integer.compare(edition, other.edition);
            order = order != 0 ? order : Integer.compare(deletion, other.deletion);
            order = order != 0 ? order : Integer.compare(effective, other.effective);
            order = order != 0 ? order : Integer.compare(indicator, other.indicator);
            return order != 0 ? order : Integer.compare(rationale, other.rationale);
        }
    }

    private final CodeNumbers codes = new CodeNumbers();
    private final Map<Attributes, Integer> attributeNumbers = new HashMap<>();
    private final List<Attributes> attributes = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private final List<Integer> fileStarts = new ArrayList<>();
    private int[] pair = new int[1 << 16];
    private int[] attribute = new int[1 << 16];
    private int[] line = new int[1 << 16];
    private int size;

    /** From now on, rows are of this file. */
    void startFile(String file) {
        files.add(file);
        fileStarts.add(size);
    }

    void add(Place place, int one, int two, Attributes row) {
        if (size == pair.length) {
            int larger = size + (size >> 1);
            pair = Arrays.copyOf(pair, larger);
            attribute = Arrays.copyOf(attribute, larger);
            line = Arrays.copyOf(line, larger);
        }
        pair[size] = codes.number(place, one) << 16 | codes.number(place, two);
        attribute[size] = number(row);
        line[size] = (int) place.line();
        size++;
    }

    private int number(Attributes row) {
        Integer known = attributeNumbers.get(row);
        if (known == null) {
            known = attributes.size();
            attributeNumbers.put(row, known);
            attributes.add(row);
        }
        return known;
    }

    int size() {
        return size;
    }

    CodeNumbers codes() {
        return codes;
    }

    /** The pair of a row: numbers of {@link #codes}, column 1 in the upper half. */
    int pair(int row) {
        return pair[row];
    }

    Attributes attributes(int row) {
        return attributes.get(attribute[row]);
    }

    /** All distinct attributes, by their number. */
    List<Attributes> allAttributes() {
        return attributes;
    }

    int attributeNumber(int row) {
        return attribute[row];
    }

    /** How many rows lack a date, for the manifest; nothing where none does. */
    List<String> noteUnknownDates() {
        int unknown = 0;
        for (int row = 0; row < size; row++) {
            unknown += attributes(row).effective() == NcciEdition.UNKNOWN ? 1 : 0;
        }
        return unknown == 0
                ? List.of()
                : List.of(unknown
                        + " rows without effective date: taken as in force from the first day of their edition's"
                        + " quarter");
    }

    Place place(int row) {
        int file = files.size() - 1;
        while (fileStarts.get(file) > row) {
            file--;
        }
        return new Place(files.get(file), line[row]);
    }
}
