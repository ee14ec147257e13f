package io.github.medpay.data.ncci;

import java.util.List;

/**
 * Where the columns of a file of procedure-to-procedure edits are.
 *
 * @param one column 1
 * @param two column 2
 * @param effective effective date
 * @param deletion deletion date
 * @param indicator modifier indicator
 * @param rationale reason; may be cut off where it is blank
 */
record PtpColumns(int one, int two, int effective, int deletion, int indicator, int rationale) {

    static PtpColumns of(Place firstRow, List<List<String>> header) {
        ColumnFinder finder = new ColumnFinder(firstRow, TabSplitter.join(withoutTitle(header)));
        return new PtpColumns(
                finder.find("column 1"),
                finder.find("column 2"),
                finder.find("effective date"),
                finder.find("deletion date"),
                finder.find("modifier"),
                finder.find("rationale"));
    }

    /** The rows from the first one that has more than one cell filled: titles and notices have one. */
    private static List<List<String>> withoutTitle(List<List<String>> header) {
        int from = 0;
        while (from < header.size()
                && header.get(from).stream().filter(cell -> !cell.isEmpty()).count() < 2) {
            from++;
        }
        return header.subList(from, header.size());
    }

    /** How many cells a row must have. */
    int needed() {
        return 1 + Math.max(Math.max(Math.max(one, two), Math.max(effective, deletion)), indicator);
    }
}
