package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.ReleaseTable;
import io.github.medpay.spi.TableException;

/** A release as a table of kind {@value #KIND}. */
public final class ReleaseCodec {

    /** The kind of the table. */
    public static final String KIND = "release";

    private ReleaseCodec() {}

    /**
     * Writes a release.
     *
     * @param release to write
     * @return a table that holds it; more sections may be added
     */
    public static TableWriter write(ReleaseTable release) {
        TableWriter table = new TableWriter(KIND);
        ReleaseHeader header = release.header();
        table.text("name", header.name())
                .numbers("effective-from", Dates.toNumber(header.effectiveFrom()))
                .numbers(
                        "conversion-factors",
                        header.conversionFactor(),
                        header.qualifyingConversionFactor(),
                        header.anesthesiaConversionFactor())
                .text("source", header.source());
        RelativeValueCodec.write(release.rows(), table);
        LocalityCodec.writeLocalities(release.localities(), table);
        LocalityCodec.writeCounties(release.counties(), table);
        return table;
    }

    /**
     * Reads a release.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the release
     * @throws TableException if it is of another kind or broken
     */
    public static ReleaseTable read(String name, TableReader table) {
        ReleaseHeader header = readHeader(name, table);
        Columns.requireSameRows(name, table, RelativeValueCodec.PREFIX);
        Columns.requireSameRows(name, table, LocalityCodec.LOCALITY);
        Columns.requireSameRows(name, table, LocalityCodec.COUNTY);
        return new ReleaseTable(
                header,
                RelativeValueCodec.read(table),
                LocalityCodec.readLocalities(table),
                LocalityCodec.readCounties(table));
    }

    /**
     * Reads what identifies a release, without its rows.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the header
     * @throws TableException if it is of another kind or broken
     */
    public static ReleaseHeader readHeader(String name, TableReader table) {
        table.require(KIND);
        int[] factors = table.ints("conversion-factors");
        int[] date = table.ints("effective-from");
        if (factors.length != 3 || date.length != 1) {
            throw new TableException("table " + name + ": not one date and three conversion factors");
        }
        return new ReleaseHeader(
                table.text("name"),
                Dates.ofNumber(name, date[0]),
                factors[0],
                factors[1],
                factors[2],
                table.text("source"));
    }
}
