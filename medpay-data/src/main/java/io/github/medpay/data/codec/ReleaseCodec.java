package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import io.github.medpay.spi.TableException;
import java.util.List;

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
        Columns columns = Columns.of(
                name,
                table,
                KIND,
                RelativeValueCodec.ROW,
                RelativeValueCodec.PROFILE,
                LocalityCodec.LOCALITY,
                LocalityCodec.COUNTY);
        ReleaseHeader header = readHeader(columns);
        RelativeValueTable rows = RelativeValueCodec.read(columns);
        List<LocalityRow> localities = LocalityCodec.readLocalities(columns);
        return new ReleaseTable(header, rows, localities, LocalityCodec.readCounties(columns, localities));
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
        return readHeader(Columns.of(name, table, KIND));
    }

    private static ReleaseHeader readHeader(Columns columns) {
        int[] factors = columns.ints("conversion-factors", 0, Known.MOST_TEN_THOUSANDTHS);
        if (factors.length != 3) {
            throw columns.broken("conversion-factors", factors.length + " rows instead of three");
        }
        if (factors[0] == 0) {
            throw columns.unknown("conversion-factors", 0, 0);
        }
        return new ReleaseHeader(
                columns.table().text("name"),
                Dates.read(columns, "effective-from"),
                factors[0],
                factors[1],
                factors[2],
                columns.table().text("source"));
    }
}
