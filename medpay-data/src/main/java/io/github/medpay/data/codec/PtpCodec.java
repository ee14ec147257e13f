package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.PtpRationale;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.PtpProfiles;
import io.github.medpay.spi.PtpTable;
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
        PtpProfiles rows = ptp.profiles();
        return EditionCodec.write(ptp.editions(), new TableWriter(KIND))
                .numbers("code.code", ptp.code())
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
        Columns columns = Columns.of(name, table, KIND, "code.", "pair.", "row.");
        List<NcciEdition> editions = EditionCodec.read(columns);
        int[] code = columns.rising("code.code", 0, Known.LAST_CODE);
        columns.requireAtMost("code.code", Known.MOST_ROWS);
        columns.requireAtMost("profile.rows", Known.MOST_ROWS);
        char[] columnTwo = table.chars("pair.column-two");
        char[] profile = table.chars("pair.profile");
        int[] offset = Offsets.read(columns, "code.pairs", columnTwo.length);
        PtpProfiles profiles = profiles(columns, editions.size());
        requireBelow(columns, "pair.profile", profile, profiles.size());
        requireRising(columns, offset, columnTwo, code.length);
        return new PtpTable(editions, code, offset, columnTwo, profile, profiles);
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

    private static void requireBelow(Columns columns, String section, char[] values, int limit) {
        int largest = -1;
        for (char value : values) {
            largest = Math.max(largest, value);
        }
        if (largest >= limit) {
            throw columns.broken(section, "names row " + largest + " of " + limit);
        }
    }

    /** Of each column 1 code the column 2 codes rise, and the last of them is a code. */
    private static void requireRising(Columns columns, int[] offset, char[] columnTwo, int codes) {
        for (int one = 0; one < codes; one++) {
            int before = -1;
            for (int pair = offset[one]; pair < offset[one + 1]; pair++) {
                int two = columnTwo[pair];
                if (two <= before) {
                    throw columns.order("pair.column-two", pair, two, before);
                }
                before = two;
            }
            if (before >= codes) {
                throw columns.broken("pair.column-two", "names row " + before + " of " + codes);
            }
        }
    }
}
