package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.List;

/** The editions of NCCI tables: sections {@code edition.name}, {@code edition.effective-from}, {@code edition.source}. */
final class EditionCodec {

    private EditionCodec() {}

    static TableWriter write(List<NcciEdition> editions, TableWriter table) {
        return table.texts(
                        "edition.name", editions.stream().map(NcciEdition::name).toList())
                .numbers(
                        "edition.effective-from",
                        editions.stream()
                                .mapToInt(edition -> Dates.toNumber(edition.effectiveFrom()))
                                .toArray())
                .texts(
                        "edition.source",
                        editions.stream().map(NcciEdition::source).toList());
    }

    /** The editions, oldest first. */
    static List<NcciEdition> read(Columns columns) {
        columns.requireSameRows("edition.");
        List<String> names = columns.table().texts("edition.name");
        List<String> sources = columns.table().texts("edition.source");
        int[] dates = columns.rising("edition.effective-from", Dates.FIRST, Dates.LAST);
        List<NcciEdition> editions = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            editions.add(new NcciEdition(
                    names.get(i), Dates.ofNumber(columns, "edition.effective-from", i, dates[i]), sources.get(i)));
        }
        return editions;
    }

    static NcciEdition readOne(Columns columns) {
        List<NcciEdition> editions = read(columns);
        if (editions.size() != 1) {
            throw columns.broken("edition.name", "not one edition");
        }
        return editions.get(0);
    }
}
