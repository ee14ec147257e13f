package io.github.medpay.data.codec;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.ZipTable;
import java.util.List;

/** ZIP codes as a table of kind {@value #KIND}. */
public final class ZipCodec {

    /** The kind of the table. */
    public static final String KIND = "zip";

    private ZipCodec() {}

    /**
     * Writes the ZIP codes.
     *
     * @param zips to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(ZipTable zips) {
        TableWriter table = new TableWriter(KIND)
                .numbers("effective-from", Dates.toNumber(zips.effectiveFrom()))
                .numbers("zip.code", zips.zip())
                .numbers("zip.locality", zips.locality())
                .numbers("zip.flags", zips.flags());
        LocalityCodec.writeKeys(LocalityCodec.LOCALITY, zips.localities(), table);
        return table;
    }

    /**
     * Reads the ZIP codes.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the ZIP codes
     * @throws TableException if it is of another kind or broken
     */
    public static ZipTable read(String name, TableReader table) {
        table.require(KIND);
        Columns.requireSameRows(name, table, "zip.");
        Columns.requireSameRows(name, table, LocalityCodec.LOCALITY);
        List<LocalityKey> localities = LocalityCodec.readKeys(LocalityCodec.LOCALITY, table);
        short[] places = table.shorts("zip.locality");
        for (short place : places) {
            if (place < 0 || place >= localities.size()) {
                throw new TableException("table " + name + ", section zip.locality: names locality " + place + " of "
                        + localities.size());
            }
        }
        int[] date = table.ints("effective-from");
        if (date.length != 1) {
            throw new TableException("table " + name + ", section effective-from: not one date");
        }
        return new ZipTable(
                Dates.ofNumber(name, date[0]), table.ints("zip.code"), places, table.bytes("zip.flags"), localities);
    }
}
