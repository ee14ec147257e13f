package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.spi.NcciEdition;

/** All editions of medically unlikely edits available. Nothing is allocated on {@link #row} once an edition has been asked. */
final class MueBook {

    private final Editions editions;
    private final EditionTables<MueTable> tables;

    MueBook(EditionTables<MueTable> tables) {
        this.tables = tables;
        editions = new Editions(tables.editions());
    }

    private MueBook(MueBook shared, Editions editions) {
        this.editions = editions;
        this.tables = shared.tables;
    }

    /** The same tables, of which one edition is used for every day. */
    MueBook pinnedTo(NcciEdition pin) {
        return new MueBook(this, editions.pinnedTo(pin));
    }

    Editions editions() {
        return editions;
    }

    /** The row of a packed code in an edition, or −1. */
    int row(int code, int edition) {
        return tables.row(code, edition);
    }

    int units(int row, int edition) {
        return tables.get(edition).limit()[row];
    }

    boolean isByDay(int row, int edition) {
        return tables.get(edition).adjudication()[row] != 1;
    }

    MueLimit limit(int row, int edition) {
        MueTable table = tables.get(edition);
        return new MueLimit(
                ProcedureCode.fromInt(table.code()[row]),
                table.limit()[row],
                MueAdjudication.of(table.adjudication()[row]),
                MueRationale.of(table.rationale()[row]));
    }

    /** Certainty of a look-up: the next edition is asked for the same limit and adjudication indicator. */
    Certainty certainty(int code, int row, int edition, int day) {
        Confirmation confirmation = Confirmation.NO_LATER_EDITION;
        if (editions.hasNext(edition)) {
            int next = row(code, edition + 1);
            confirmation = Editions.confirmation((row < 0 || next < 0) ? row == next : same(row, edition, next));
        }
        return editions.certainty(edition, day, confirmation);
    }

    private boolean same(int row, int edition, int next) {
        return tables.get(edition).limit()[row] == tables.get(edition + 1).limit()[next]
                && tables.get(edition).adjudication()[row]
                        == tables.get(edition + 1).adjudication()[next];
    }
}
