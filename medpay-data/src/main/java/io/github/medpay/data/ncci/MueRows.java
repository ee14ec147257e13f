package io.github.medpay.data.ncci;

import io.github.medpay.internal.table.MueTable;
import io.github.medpay.spi.NcciEdition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of one file of medically unlikely edits. */
final class MueRows {

    private record Limit(Place place, int units, int adjudication, int rationale) {}

    private final String file;
    private final Map<Integer, Limit> limits = new TreeMap<>();
    private final Rationales rationales = new Rationales();
    private int[] columns = new int[0];

    MueRows(String file) {
        this.file = file;
    }

    int size() {
        return limits.size();
    }

    void row(Place place, List<String> cells) {
        if (columns.length == 0) {
            header(place, cells);
            return;
        }
        if (cells.size() <= Math.max(columns[0], Math.max(columns[1], columns[2]))) {
            throw place.error("the line is truncated: " + cells.size() + " columns");
        }
        int code = Codes.packed(place, "HCPCS/CPT Code", cells.get(columns[0]));
        Limit limit = new Limit(
                place,
                units(place, cells.get(columns[1])),
                adjudication(place, cells.get(columns[2])),
                rationales
                        .mue(columns[3] < cells.size() ? cells.get(columns[3]) : "")
                        .code());
        Limit before = limits.putIfAbsent(code, limit);
        if (before != null) {
            throw place.error(
                    "HCPCS/CPT Code",
                    cells.get(columns[0]),
                    "stands twice, first in line " + before.place().line());
        }
    }

    /** The first row with more than one cell is the header; what stands before it is a notice. */
    private void header(Place place, List<String> cells) {
        if (cells.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            return;
        }
        ColumnFinder finder = new ColumnFinder(place, cells.toArray(new String[0]));
        columns = new int[] {
            finder.find("cpt code"),
            finder.find("practitioner services mue"),
            finder.find("adjudication indicator"),
            finder.find("rationale")
        };
    }

    private static int units(Place place, String text) {
        if (!text.matches("\\d{1,7}")) {
            throw place.error("MUE Values", text, "is no whole number of units");
        }
        return Integer.parseInt(text);
    }

    private static int adjudication(Place place, String text) {
        char digit = text.isEmpty() ? ' ' : text.charAt(0);
        if (digit < '1' || digit > '3' || (text.length() > 1 && Character.isDigit(text.charAt(1)))) {
            throw place.error("MUE Adjudication Indicator", text, "does not begin with 1, 2 or 3");
        }
        return digit - '0';
    }

    MueTable table(NcciEdition edition) {
        if (limits.isEmpty()) {
            throw Place.ofFile(file).error("holds no limits");
        }
        int size = limits.size();
        int[] code = new int[size];
        int[] units = new int[size];
        byte[] adjudication = new byte[size];
        byte[] rationale = new byte[size];
        int row = 0;
        for (Map.Entry<Integer, Limit> entry : limits.entrySet()) {
            code[row] = entry.getKey();
            units[row] = entry.getValue().units();
            adjudication[row] = (byte) entry.getValue().adjudication();
            rationale[row] = (byte) entry.getValue().rationale();
            row++;
        }
        return new MueTable(edition, code, units, adjudication, rationale);
    }
}
