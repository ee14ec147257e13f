package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
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
        PtpProfiles rows = ptp.profiles();
        TableWriter table = new TableWriter(KIND);
        EditionCodec.write(ptp.editions(), table);
        return table.numbers("code.code", ptp.code())
                .numbers("code.pairs", Offsets.lengths(ptp.offset()))
                .numbers("pair.column-two", ptp.columnTwo())
                .numbers("pair.profile", ptp.profile())
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
        Columns.requireSameRows(name, table, "code.");
        Columns.requireSameRows(name, table, "pair.");
        Columns.requireSameRows(name, table, "row.");
        char[] columnTwo = table.chars("pair.column-two");
        char[] profile = table.chars("pair.profile");
        int[] code = table.ints("code.code");
        int[] offset = Offsets.ofLengths(name, "code.pairs", table.ints("code.pairs"), columnTwo.length);
        PtpProfiles profiles = new PtpProfiles(
                Offsets.ofLengths(name, "profile.rows", table.ints("profile.rows"), table.rows("row.edition")),
                table.bytes("row.edition"),
                table.ints("row.effective"),
                table.ints("row.deletion"),
                table.bytes("row.indicator"),
                table.bytes("row.rationale"));
        requireBelow(name, "pair.column-two", columnTwo, code.length);
        requireBelow(name, "pair.profile", profile, profiles.size());
        return new PtpTable(EditionCodec.read(name, table), code, offset, columnTwo, profile, profiles);
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
