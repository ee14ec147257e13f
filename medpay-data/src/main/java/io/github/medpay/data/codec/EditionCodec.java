package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import java.util.ArrayList;
import java.util.List;

/** The editions of NCCI tables: sections {@code edition.name}, {@code edition.effective-from}, {@code edition.source}. */
final class EditionCodec {

    private EditionCodec() {}

    static void write(List<NcciEdition> editions, TableWriter table) {
        table.texts("edition.name", editions.stream().map(NcciEdition::name).toList())
                .numbers(
                        "edition.effective-from",
                        editions.stream()
                                .mapToInt(edition -> Dates.toNumber(edition.effectiveFrom()))
                                .toArray())
                .texts(
                        "edition.source",
                        editions.stream().map(NcciEdition::source).toList());
    }

    static List<NcciEdition> read(String name, TableReader table) {
        Columns.requireSameRows(name, table, "edition.");
        List<String> names = table.texts("edition.name");
        List<String> sources = table.texts("edition.source");
        int[] dates = table.ints("edition.effective-from");
        List<NcciEdition> editions = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            editions.add(new NcciEdition(names.get(i), Dates.ofNumber(name, dates[i]), sources.get(i)));
        }
        return editions;
    }

    static NcciEdition readOne(String name, TableReader table) {
        List<NcciEdition> editions = read(name, table);
        if (editions.size() != 1) {
            throw new TableException("table " + name + ", section edition.name: not one edition");
        }
        return editions.get(0);
    }
}
