package io.github.medpay.data.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The columns of a table by their names. Where CMS stacks a name over several rows, these are joined from top to bottom:
 * {@code NON-FAC} over {@code PE RVU} is {@code NON-FAC PE RVU}.
 */
final class Header {

    private final Row last;
    private final Map<String, Integer> places;
    private final List<String> names;

    private Header(Row last, Map<String, Integer> places, List<String> names) {
        this.last = last;
        this.places = places;
        this.names = names;
    }

    /**
     * Finds the last header row, and takes the rows above it for as long as they hold several cells: a title holds one.
     *
     * @param rows of the file
     * @param sign the beginning of a column's name that shows the last header row
     */
    static Header find(Member member, List<Row> rows, String sign) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (holdsSeveral(row)
                    && row.cells().stream().anyMatch(cell -> key(cell).startsWith(key(sign)))) {
                return of(rows, i);
            }
        }
        throw OfficialFileException.ofFile(member.label(), "column " + sign + " is missing: no row names it");
    }

    /**
     * Finds the header row of a file that stacks no names; what stands above it is a preamble, however many cells it has.
     *
     * @param rows of the file
     * @param sign a column's whole name that shows the header row
     */
    static Header ofOneRow(Member member, List<Row> rows, String sign) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (holdsSeveral(row)
                    && row.cells().stream().anyMatch(cell -> key(cell).equals(key(sign)))) {
                return of(rows, i, i);
            }
        }
        throw OfficialFileException.ofFile(member.label(), "column " + sign + " is missing: no row names it");
    }

    private static Header of(List<Row> rows, int last) {
        int top = last;
        while (top > 0 && holdsSeveral(rows.get(top - 1))) {
            top--;
        }
        return of(rows, top, last);
    }

    private static Header of(List<Row> rows, int top, int last) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < rows.get(last).cells().size(); column++) {
            String name = joined(rows.subList(top, last + 1), column);
            names.add(name);
            if (!name.isEmpty() && places.put(key(name), column) != null) {
                throw rows.get(last).error(name, name, "the column is there twice");
            }
        }
        return new Header(rows.get(last), places, names);
    }

    private static boolean holdsSeveral(Row row) {
        return row.cells().stream().filter(Predicate.not(String::isEmpty)).count() > 1;
    }

    private static String joined(List<Row> stack, int column) {
        return String.join(
                " ",
                stack.stream()
                        .map(row -> row.cell(column))
                        .filter(Predicate.not(String::isEmpty))
                        .toList());
    }

    /** Letters and digits alone, so that {@code CO- SURG} and {@code CO-SURG} are one. */
    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** The line of the last header row. */
    long line() {
        return last.line();
    }

    /** The number of columns. */
    int width() {
        return names.size();
    }

    /** The place of a column. */
    int place(String name) {
        Integer place = places.get(key(name));
        if (place == null) {
            throw last.error("column " + name + " is missing; there are: " + String.join(" | ", names));
        }
        return place;
    }

    /**
     * The place of the one column whose name holds these words, where the year or a remark stands around them.
     *
     * @param wordings the first that any column holds decides
     */
    int placeOfOneWith(String... wordings) {
        for (String words : wordings) {
            List<String> found = names.stream()
                    .filter(name -> key(name).contains(key(words)))
                    .toList();
            if (found.size() > 1) {
                throw last.error("several columns name " + words + ": " + String.join(" | ", found));
            }
            if (!found.isEmpty()) {
                return place(found.get(0));
            }
        }
        throw last.error("column " + wordings[0] + " is missing; there are: " + String.join(" | ", names));
    }

    /** A column's whole name. */
    String name(int place) {
        return names.get(place);
    }

    /** A column's name; of one without a name, its number from 1. */
    String label(int place) {
        return names.get(place).isEmpty() ? "number " + (place + 1) : names.get(place);
    }

    /** The names of the columns that are none of these. */
    List<String> others(Set<String> known) {
        Set<String> keys = new HashSet<>();
        known.forEach(name -> keys.add(key(name)));
        return names.stream()
                .filter(name -> !name.isEmpty() && !keys.contains(key(name)))
                .toList();
    }

    /** The rows below the header; none may be wider than the header. */
    List<Row> below(List<Row> rows) {
        List<Row> below = rows.stream().filter(row -> row.line() > last.line()).toList();
        for (Row row : below) {
            for (int i = width(); i < row.cells().size(); i++) {
                if (!row.cell(i).isEmpty()) {
                    throw row.error(
                            "beyond " + label(width() - 1),
                            row.cell(i),
                            "more columns than the header names (a comma in a text without quotes?)");
                }
            }
        }
        return below;
    }
}
