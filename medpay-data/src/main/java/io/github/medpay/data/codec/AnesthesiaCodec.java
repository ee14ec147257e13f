package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.spi.TableException;

/** Anesthesia base units as a table of kind {@value #KIND}. */
public final class AnesthesiaCodec {

    /** The kind of the table. */
    public static final String KIND = "anesthesia";

    private static final Allowed BASE_UNITS = Allowed.range(0, 127);

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
        Columns columns = Columns.of(name, table, KIND, "anesthesia.");
        return new AnesthesiaTable(
                columns.number("year", Known.FIRST_YEAR, Known.LAST_YEAR),
                columns.rising("anesthesia.code", 0, Known.LAST_CODE),
                columns.bytes("anesthesia.base-units", BASE_UNITS));
    }
}
