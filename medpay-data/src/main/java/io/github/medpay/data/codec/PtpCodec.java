package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.PtpPairs;
import io.github.medpay.spi.PtpProfiles;
import io.github.medpay.spi.PtpTable;
import io.github.medpay.spi.TableException;

/** Procedure-to-procedure edits as a table of kind {@value #KIND}. */
public final class PtpCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-ptp";

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
        TableWriter table = new TableWriter(KIND);
        EditionCodec.write(ptp.editions(), table);
        return table.numbers("code.code", ptp.code())
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
        table.require(KIND);
        Columns.requireSameRows(name, table, "row.");
        int[] code = table.ints("code.code");
        PtpProfiles profiles = new PtpProfiles(
                Offsets.ofLengths(name, "profile.rows", table.ints("profile.rows"), table.rows("row.edition")),
                table.bytes("row.edition"),
                table.ints("row.effective"),
                table.ints("row.deletion"),
                table.bytes("row.indicator"),
                table.bytes("row.rationale"));
        PtpPairs pairs = pairs(name, table, code.length, profiles.size());
        return new PtpTable(EditionCodec.read(name, table), code, pairs, profiles);
    }

    private static PtpPairs pairs(String name, TableReader table, int codes, int histories) {
        char[] block = table.chars("pair.block");
        char[] page = table.chars("pair.page");
        char[] cell = table.chars("pair.cell");
        requireRows(name, "pair.block", block.length, codes * PtpPairs.blocks(codes));
        requireRows(name, "pair.page", page.length, page.length / PtpPairs.PAGES * PtpPairs.PAGES);
        requireRows(name, "pair.cell", cell.length, cell.length / PtpPairs.PAGE * PtpPairs.PAGE);
        requireBelow(name, "pair.block", block, page.length / PtpPairs.PAGES);
        requireBelow(name, "pair.page", page, cell.length / PtpPairs.PAGE);
        requireBelow(name, "pair.cell", cell, histories + 1);
        return new PtpPairs(codes, block, page, cell);
    }

    private static void requireRows(String name, String section, int rows, int needed) {
        if (rows != needed) {
            throw new TableException("table " + name + ", section " + section + ": " + rows + " rows, not " + needed);
        }
    }

    private static void requireBelow(String name, String section, char[] values, int limit) {
        int largest = -1;
        for (char value : values) {
            largest = Math.max(largest, value);
        }
        if (largest >= limit) {
            throw new TableException(
                    "table " + name + ", section " + section + ": names row " + largest + " of " + limit);
        }
    }
}
