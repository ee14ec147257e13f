package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.ncci.MueRationale;
import io.github.medpay.spi.TableException;
import java.util.List;

/** Medically unlikely edits of one edition as a table of kind {@value #KIND}. */
public final class MueCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-mue";

    private static final Allowed ADJUDICATION = Allowed.range(1, 3);
    private static final Allowed RATIONALE = Allowed.range(0, MueRationale.values().length - 1);

    private MueCodec() {}

    /**
     * Writes the limits.
     *
     * @param mue to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(MueTable mue) {
        return EditionCodec.write(List.of(mue.edition()), new TableWriter(KIND))
                .numbers("mue.code", mue.code())
                .numbers("mue.limit", mue.limit())
                .numbers("mue.adjudication", mue.adjudication())
                .numbers("mue.rationale", mue.rationale());
    }

    /**
     * Reads the limits.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the limits
     * @throws TableException if it is of another kind or broken
     */
    public static MueTable read(String name, TableReader table) {
        Columns columns = Columns.of(name, table, KIND, "mue.");
        return new MueTable(
                EditionCodec.readOne(columns),
                columns.rising("mue.code", 0, Known.LAST_CODE),
                columns.ints("mue.limit", 0, Known.MOST_UNITS),
                columns.bytes("mue.adjudication", ADJUDICATION),
                columns.bytes("mue.rationale", RATIONALE));
    }
}
