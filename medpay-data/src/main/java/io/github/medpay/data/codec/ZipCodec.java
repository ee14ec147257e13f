package io.github.medpay.data.codec;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.ZipTable;
import io.github.medpay.spi.TableException;
import java.util.List;

/** ZIP codes as a table of kind {@value #KIND}. */
public final class ZipCodec {

    /** The kind of the table. */
    public static final String KIND = "zip";

    private static final int LAST_ZIP = 99_999;

    /** Three areas, each with or without the bit of the extension. */
    private static final Allowed FLAGS = Allowed.range(0, 5);

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
        Columns columns = Columns.of(name, table, KIND, "zip.", LocalityCodec.LOCALITY);
        List<LocalityKey> localities = LocalityCodec.readKeys(LocalityCodec.LOCALITY, columns);
        short[] places = table.shorts("zip.locality");
        int known = localities.size();
        for (short place : places) {
            if (place < 0 || place >= known) {
                throw columns.broken("zip.locality", "names locality " + place + " of " + known);
            }
        }
        return new ZipTable(
                Dates.read(columns, "effective-from"),
                columns.rising("zip.code", 0, LAST_ZIP),
                places,
                columns.bytes("zip.flags", FLAGS),
                localities);
    }
}
