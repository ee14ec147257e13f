package io.github.medpay.ncci;

import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Finds the edition that a caller names. */
final class Pin {

    private Pin() {}

    /** The edition of that name, whichever kind of table has it. */
    static NcciEdition find(String name, Editions... kinds) {
        for (Editions kind : kinds) {
            for (NcciEdition edition : kind.list()) {
                if (edition.name().equals(name)) {
                    return edition;
                }
            }
        }
        throw new UnknownEditionException("no edition " + name + "; at hand: " + names(kinds));
    }

    private static String names(Editions... kinds) {
        Map<LocalDate, String> names = new TreeMap<>();
        for (Editions kind : kinds) {
            kind.list().forEach(edition -> names.put(edition.effectiveFrom(), edition.name()));
        }
        return names.isEmpty() ? "none" : String.join(", ", names.values());
    }
}
