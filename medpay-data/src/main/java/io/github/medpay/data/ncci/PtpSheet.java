package io.github.medpay.data.ncci;

import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one file of procedure-to-procedure edits, text or xlsx: preamble, a header over several rows, then
 * one row an edit.
 *
 * <p>Rows may stand in any order within one column 1 code, since CMS's collation has changed over the years. Rows of one
 * column 1 code that do not stand together are refused: then the file was shuffled or put together from pieces.
 */
final class PtpSheet {

    private static final int REPORT_EVERY = 100_000;

    private final PtpRows rows;
    private final int edition;
    private final Rationales rationales;
    private final Set<Integer> finished;
    private final Progress progress;
    private final String file;
    private final List<List<String>> header = new ArrayList<>();
    private @Nullable PtpColumns columns;
    private int current;
    private int count;

    PtpSheet(PtpRows rows, int edition, Rationales rationales, Set<Integer> finished, Progress progress, String file) {
        this.rows = rows;
        this.edition = edition;
        this.rationales = rationales;
        this.finished = finished;
        this.progress = progress;
        this.file = file;
        this.current = -1;
        rows.startFile(file);
    }

    void row(Place place, List<String> cells) {
        if (columns == null) {
            if (cells.stream().noneMatch(Codes::isCode)) {
                header.add(cells);
                return;
            }
            columns = PtpColumns.of(place, header);
        }
        edit(place, cells, columns);
    }

    private void edit(Place place, List<String> cells, PtpColumns columns) {
        if (cells.size() < columns.needed()) {
            throw place.error(cells.size() + " columns where " + columns.needed()
                    + " are needed: the line is truncated or the file is no table of edits");
        }
        int one = Codes.packed(place, "Column 1", cells.get(columns.one()));
        int two = Codes.packed(place, "Column 2", cells.get(columns.two()));
        if (one == two) {
            throw place.error("Column 2", cells.get(columns.two()), "the same code stands in both columns");
        }
        keepTogether(place, one, cells.get(columns.one()));
        rows.add(place, one, two, attributes(place, cells, columns));
        if (++count % REPORT_EVERY == 0) {
            progress.rows(file, count);
        }
    }

    /** At the end of the file. */
    void end() {
        if (count == 0) {
            throw Place.ofFile(file).error("holds no edits");
        }
        progress.rows(file, count);
    }

    int count() {
        return count;
    }

    /** The column 1 code at the end of the file: the next part may go on with it. */
    int last() {
        return current;
    }

    /** Goes on with the column 1 code at which the part before ended. */
    void continueFrom(int last) {
        current = last;
    }

    private void keepTogether(Place place, int one, String text) {
        if (one == current) {
            return;
        }
        if (current >= 0) {
            finished.add(current);
        }
        if (finished.contains(one)) {
            throw place.error(
                    "Column 1", text, "the rows of this code do not stand together: the file is shuffled or repeated");
        }
        current = one;
    }

    private PtpRows.Attributes attributes(Place place, List<String> cells, PtpColumns columns) {
        int effective = effective(place, cells.get(columns.effective()));
        int deletion = deletion(place, cells.get(columns.deletion()));
        int indicator = indicator(place, cells.get(columns.indicator()));
        if (deletion < effective && indicator != 9) {
            throw place.error(
                    "Deletion Date", cells.get(columns.deletion()), "lies before the effective date of the row");
        }
        String reason = columns.rationale() < cells.size() ? cells.get(columns.rationale()) : "";
        return new PtpRows.Attributes(
                edition, effective, deletion, indicator, rationales.ptp(reason).code());
    }

    private static int effective(Place place, String text) {
        return text.isEmpty() || text.equals("*")
                ? NcciEdition.UNKNOWN
                : Days.ofCalendar(place, "Effective Date", text);
    }

    private static int deletion(Place place, String text) {
        return text.equals("*") ? NcciEdition.OPEN : Days.ofCalendar(place, "Deletion Date", text);
    }

    private static int indicator(Place place, String text) {
        return switch (text) {
            case "0" -> 0;
            case "1" -> 1;
            case "9" -> 9;
            default -> throw place.error("Modifier", text, "is no modifier indicator (0, 1, 9)");
        };
    }
}
