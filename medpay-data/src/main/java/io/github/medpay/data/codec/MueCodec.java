package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.MueTable;
import io.github.medpay.spi.TableException;
import java.util.List;

/** Medically unlikely edits of one edition as a table of kind {@value #KIND}. */
public final class MueCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-mue";

    private MueCodec() {}

    /**
     * Writes the limits.
     *
     * @param mue to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(MueTable mue) {
        TableWriter table = new TableWriter(KIND);
        EditionCodec.write(List.of(mue.edition()), table);
        return table.numbers("mue.code", mue.code())
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
        table.require(KIND);
        Columns.requireSameRows(name, table, "mue.");
        return new MueTable(
                EditionCodec.readOne(name, table),
                table.ints("mue.code"),
                table.ints("mue.limit"),
                table.bytes("mue.adjudication"),
                table.bytes("mue.rationale"));
    }
}
