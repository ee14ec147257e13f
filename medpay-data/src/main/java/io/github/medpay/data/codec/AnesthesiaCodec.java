package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.AnesthesiaTable;
import io.github.medpay.spi.TableException;

/** Anesthesia base units as a table of kind {@value #KIND}. */
public final class AnesthesiaCodec {

    /** The kind of the table. */
    public static final String KIND = "anesthesia";

    private AnesthesiaCodec() {}

    /**
     * Writes the base units.
     *
     * @param units to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(AnesthesiaTable units) {
        return new TableWriter(KIND)
                .numbers("year", units.year())
                .numbers("anesthesia.code", units.code())
                .numbers("anesthesia.base-units", units.baseUnits());
    }

    /**
     * Reads the base units.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the base units
     * @throws TableException if it is of another kind or broken
     */
    public static AnesthesiaTable read(String name, TableReader table) {
        table.require(KIND);
        Columns.requireSameRows(name, table, "anesthesia.");
        int[] year = table.ints("year");
        if (year.length != 1) {
            throw new TableException("table " + name + ", section year: not one year");
        }
        return new AnesthesiaTable(year[0], table.ints("anesthesia.code"), table.bytes("anesthesia.base-units"));
    }
}
