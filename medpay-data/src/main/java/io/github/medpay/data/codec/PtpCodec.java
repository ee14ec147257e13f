package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.PtpRationale;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import java.util.List;

/** Procedure-to-procedure edits as a table of kind {@value #KIND}. */
public final class PtpCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-ptp";

    private static final int NEVER_IN_FORCE = ModifierIndicator.NOT_APPLICABLE.digit();
    private static final Allowed INDICATOR = Allowed.numbers(0, 1, NEVER_IN_FORCE);
    private static final Allowed RATIONALE = Allowed.range(0, PtpRationale.values().length - 1);

    private PtpCodec() {}

    /**
     * Writes the edits.
     *
     * @param ptp to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(PtpTable ptp) {
        PtpPairs pairs = ptp.pairs();
        PtpProfiles rows = ptp.profiles();
        return EditionCodec.write(ptp.editions(), new TableWriter(KIND))
                .numbers("code.code", ptp.code())
                .numbers("pair.block", pairs.block())
                .numbers("pair.page", pairs.page())
                .numbers("pair.cell", pairs.cell())
                .numbers("profile.rows", Offsets.lengths(rows.offset()))
                .numbers("row.edition", rows.edition())
                .numbers("row.effective", rows.effective())
                .numbers("row.deletion", rows.deletion())
                .numbers("row.indicator", rows.indicator())
                .numbers("row.rationale", rows.rationale());
    }

    /**
     * Reads the edits.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the edits
     * @throws TableException if it is of another kind or broken
     */
    public static PtpTable read(String name, TableReader table) {
        Columns columns = Columns.of(name, table, KIND, "row.");
        List<NcciEdition> editions = EditionCodec.read(columns);
        int[] code = columns.rising("code.code", 0, Known.LAST_CODE);
        columns.requireAtMost("code.code", Known.MOST_ROWS);
        columns.requireAtMost("profile.rows", Known.MOST_ROWS);
        PtpProfiles profiles = profiles(columns, editions.size());
        return new PtpTable(editions, code, pairs(columns, code.length, profiles.size()), profiles);
    }

    private static PtpProfiles profiles(Columns columns, int editions) {
        PtpProfiles rows = new PtpProfiles(
                Offsets.read(columns, "profile.rows", columns.table().rows("row.edition")),
                columns.bytes("row.edition", Allowed.range(0, Math.min(editions, 128) - 1)),
                Days.beginnings(columns, "row.effective"),
                Days.ends(columns, "row.deletion"),
                columns.bytes("row.indicator", INDICATOR),
                columns.bytes("row.rationale", RATIONALE));
        for (int row = 0; row < rows.edition().length; row++) {
            if (rows.deletion()[row] < rows.effective()[row] && rows.indicator()[row] != NEVER_IN_FORCE) {
                throw columns.order("row.deletion", row, rows.deletion()[row], rows.effective()[row]);
            }
        }
        return rows;
    }

    private static PtpPairs pairs(Columns columns, int codes, int histories) {
        int blocks = columns.table().rows("pair.block");
        int pages = columns.table().rows("pair.page");
        int cells = columns.table().rows("pair.cell");
        requireRows(columns, "pair.block", blocks, codes * PtpPairs.blocks(codes));
        requireRows(columns, "pair.page", pages, pages / PtpPairs.PAGES * PtpPairs.PAGES);
        requireRows(columns, "pair.cell", cells, cells / PtpPairs.PAGE * PtpPairs.PAGE);
        char[] block = chars(columns, "pair.block", pages / PtpPairs.PAGES);
        char[] page = chars(columns, "pair.page", cells / PtpPairs.PAGE);
        char[] cell = chars(columns, "pair.cell", histories + 1);
        requireEmpty(columns, "pair.page", page, PtpPairs.PAGES);
        requireEmpty(columns, "pair.cell", cell, PtpPairs.PAGE);
        return new PtpPairs(codes, block, page, cell);
    }

    /** Each names a row of another column. */
    private static char[] chars(Columns columns, String section, int limit) {
        return columns.table().chars(section, Math.min(limit, Character.MAX_VALUE + 1));
    }

    private static void requireRows(Columns columns, String section, int rows, int needed) {
        if (rows != needed) {
            throw columns.broken(section, rows + " rows, not " + needed);
        }
    }

    /** The first piece, which stands for all that hold nothing. */
    private static void requireEmpty(Columns columns, String section, char[] values, int piece) {
        for (int row = 0; row < Math.min(piece, values.length); row++) {
            if (values[row] != 0) {
                throw columns.unknown(section, row, values[row]);
            }
        }
    }
}
