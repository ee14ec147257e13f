package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a folder of tables holds, as a table of kind {@value #KIND}: so that listing opens one small file.
 *
 * @param files the names of the files, without their extension
 * @param headers what identifies the table of each file
 */
public record TableIndex(List<String> files, List<TableHeader> headers) {

    /** The kind of the table. */
    public static final String KIND = "index";

    /**
     * Copies the lists.
     *
     * @param files the names of the files, without their extension
     * @param headers what identifies the table of each file
     */
    public TableIndex {
        files = List.copyOf(files);
        headers = List.copyOf(headers);
    }

    /**
     * Writes the index.
     *
     * @return its file
     */
    public byte[] toBytes() {
        return new TableWriter(KIND)
                .texts("table.file", files)
                .texts(
                        "table.kind",
                        headers.stream().map(header -> header.kind().name()).toList())
                .texts("table.name", headers.stream().map(TableHeader::name).toList())
                .numbers(
                        "table.effective-from",
                        headers.stream()
                                .mapToInt(header -> Dates.toNumber(header.effectiveFrom()))
                                .toArray())
                .texts("table.source", headers.stream().map(TableHeader::source).toList())
                .toBytes();
    }

    /**
     * Reads an index.
     *
     * @param file its bytes
     * @return the index
     * @throws TableException if it is broken
     */
    public static TableIndex read(byte[] file) {
        TableReader table = TableReader.open(KIND, file);
        Columns columns = Columns.of(KIND, table, KIND, "table.");
        List<String> kinds = table.texts("table.kind");
        List<String> names = table.texts("table.name");
        List<String> sources = table.texts("table.source");
        int[] dates = table.ints("table.effective-from");
        List<TableHeader> headers = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            headers.add(new TableHeader(
                    Codecs.kind(kinds.get(i), names.get(i)),
                    names.get(i),
                    Dates.ofNumber(columns, "table.effective-from", i, dates[i]),
                    sources.get(i),
                    null));
        }
        return new TableIndex(table.texts("table.file"), headers);
    }
}
