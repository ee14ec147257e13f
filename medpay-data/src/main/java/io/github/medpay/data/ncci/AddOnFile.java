package io.github.medpay.data.ncci;

import io.github.medpay.data.codec.AddOnCodec;
import io.github.medpay.data.official.CompiledTable;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads a file of add-on code edits: a notice, a header row, then one row a pair. Dates are YYYYDDD. */
final class AddOnFile {

    private static final String CONTRACTOR = "CCCCC";

    private record Edit(Place place, int addOn, int type, int primary, int effective, int deletion) {}

    private final Source source;
    private final List<Edit> edits = new ArrayList<>();
    private int[] columns = new int[0];

    AddOnFile(Source source) {
        this.source = source;
    }

    CompiledTable compile(Progress progress, Entries entries) {
        Digest digest = source.read(
                stream -> TextLines.read(source.label(), stream, (place, text) -> row(place, TabSplitter.cells(text))));
        if (edits.isEmpty()) {
            throw Place.ofFile(source.label()).error("holds no add-on codes");
        }
        edits.sort(Comparator.comparingInt(Edit::addOn)
                .thenComparingInt(Edit::primary)
                .thenComparingInt(Edit::deletion));
        requireApart();
        progress.rows(source.label(), edits.size());
        entries.add(source, digest, edits.size());
        AddOnTable table = table(FileKind.ADD_ON.edition(source.name()));
        String name = AddOnCodec.KIND + "-" + table.edition().name();
        return CompiledTable.of(
                name,
                AddOnCodec.write(table),
                entries.table(name, AddOnCodec.KIND, table.edition(), Map.of("edits", table.size())));
    }

    private void row(Place place, List<String> cells) {
        if (columns.length == 0) {
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                columns = header(place, cells);
            }
            return;
        }
        if (cells.size() <= columns[2]) {
            throw place.error("the line is truncated: " + cells.size() + " columns");
        }
        int effective = day(place, "AOC_Edit_EffDT", cells, columns[3], NcciEdition.UNKNOWN);
        int deletion = Math.min(
                day(place, "AOC_DelDT", cells, columns[4], NcciEdition.OPEN),
                Math.min(
                        day(place, "Primary_Code_DelDT", cells, columns[5], NcciEdition.OPEN),
                        day(place, "AOC_Edit_DelDT", cells, columns[6], NcciEdition.OPEN)));
        if (deletion < effective) {
            throw place.error("a deletion date lies before the effective date of the row");
        }
        edits.add(new Edit(
                place,
                Codes.packed(place, "Add-On_Code", cells.get(columns[1])),
                type(place, cells.get(columns[0])),
                primary(place, cells.get(columns[2])),
                effective,
                deletion));
    }

    private static int[] header(Place place, List<String> cells) {
        ColumnFinder finder = new ColumnFinder(place, cells.toArray(new String[0]));
        return new int[] {
            finder.find("aoc_edit_type"),
            finder.find("add-on_code"),
            finder.findExactly("primary_code"),
            finder.find("aoc_edit_effdt"),
            finder.find("aoc_deldt"),
            finder.find("primary_code_deldt"),
            finder.find("aoc_edit_deldt")
        };
    }

    private static int type(Place place, String text) {
        return switch (text) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> throw place.error("AOC_Edit_Type", text, "is no type of add-on code (1, 2, 3)");
        };
    }

    private static int primary(Place place, String text) {
        return text.equals(CONTRACTOR) ? AddOnTable.BY_CONTRACTOR : Codes.packed(place, "Primary_Code", text);
    }

    private static int day(Place place, String column, List<String> cells, int index, int blank) {
        String text = index < cells.size() ? cells.get(index) : "";
        return text.isEmpty() || text.equals("*") ? blank : Days.ofYearDay(place, column, text);
    }

    private void requireApart() {
        for (int i = 1; i < edits.size(); i++) {
            Edit before = edits.get(i - 1);
            Edit edit = edits.get(i);
            boolean same = before.addOn() == edit.addOn() && before.primary() == edit.primary();
            if (same && Math.max(edit.effective(), before.effective()) <= before.deletion()) {
                throw edit.place()
                        .error("the pair is in force twice on one day, here and in line "
                                + before.place().line());
            }
        }
    }

    private AddOnTable table(NcciEdition edition) {
        return new AddOnTable(
                edition,
                edits.stream().mapToInt(Edit::addOn).toArray(),
                bytes(edits.stream().mapToInt(Edit::type).toArray()),
                edits.stream().mapToInt(Edit::primary).toArray(),
                edits.stream().mapToInt(Edit::effective).toArray(),
                edits.stream().mapToInt(Edit::deletion).toArray());
    }

    private static byte[] bytes(int[] wide) {
        byte[] narrow = new byte[wide.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (byte) wide[i];
        }
        return narrow;
    }
}
