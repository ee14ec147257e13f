package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.ReleaseHeader;
import io.github.medpay.spi.TableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What a folder of tables holds, as a table of kind {@value #KIND}: so that listing opens one small file.
 *
 * @param releases the headers of all releases; the file of each is its name and {@code .medpay}
 * @param zipCodes the names of the tables of ZIP codes, at most one
 * @param anesthesia the names of the tables of base units, at most one
 * @param ncci the names of the NCCI tables; each begins with its kind
 */
public record ReleaseIndex(
        List<ReleaseHeader> releases, List<String> zipCodes, List<String> anesthesia, List<String> ncci) {

    /** The kind of the table. */
    public static final String KIND = "index";

    /**
     * Writes the index.
     *
     * @return its file
     */
    public byte[] toBytes() {
        return new TableWriter(KIND)
                .texts("release.name", texts(ReleaseHeader::name))
                .numbers("release.effective-from", numbers(header -> Dates.toNumber(header.effectiveFrom())))
                .numbers("release.conversion-factor", numbers(ReleaseHeader::conversionFactor))
                .numbers("release.qualifying-conversion-factor", numbers(ReleaseHeader::qualifyingConversionFactor))
                .numbers("release.anesthesia-conversion-factor", numbers(ReleaseHeader::anesthesiaConversionFactor))
                .texts("release.source", texts(ReleaseHeader::source))
                .texts("zip-codes", zipCodes)
                .texts("anesthesia", anesthesia)
                .texts("ncci", ncci)
                .toBytes();
    }

    private List<String> texts(Function<ReleaseHeader, String> column) {
        return releases.stream().map(column).toList();
    }

    private int[] numbers(ToIntFunction<ReleaseHeader> column) {
        return releases.stream().mapToInt(column).toArray();
    }

    /**
     * Reads an index.
     *
     * @param file its bytes
     * @return the index
     * @throws TableException if it is broken
     */
    public static ReleaseIndex read(byte[] file) {
        TableReader table = TableReader.open(KIND, file);
        Columns columns = Columns.of(KIND, table, KIND, "release.");
        List<String> names = table.texts("release.name");
        List<String> sources = table.texts("release.source");
        int[] dates = table.ints("release.effective-from");
        int[] factors = table.ints("release.conversion-factor");
        int[] qualifying = table.ints("release.qualifying-conversion-factor");
        int[] anesthesia = table.ints("release.anesthesia-conversion-factor");
        List<ReleaseHeader> headers = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            headers.add(new ReleaseHeader(
                    names.get(i),
                    Dates.ofNumber(columns, "release.effective-from", i, dates[i]),
                    factors[i],
                    qualifying[i],
                    anesthesia[i],
                    sources.get(i)));
        }
        return new ReleaseIndex(headers, table.texts("zip-codes"), table.texts("anesthesia"), table.texts("ncci"));
    }
}
