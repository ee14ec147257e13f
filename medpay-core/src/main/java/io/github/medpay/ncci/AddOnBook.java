package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All editions of add-on code edits available. */
final class AddOnBook {

    private final Editions editions;
    private final EditionTables<AddOnTable> tables;

    AddOnBook(EditionTables<AddOnTable> tables) {
        this.tables = tables;
        editions = new Editions(tables.editions());
    }

    private AddOnBook(AddOnBook shared, Editions editions) {
        this.editions = editions;
        this.tables = shared.tables;
    }

    /** The same tables, of which one edition is used for every day. */
    AddOnBook pinnedTo(NcciEdition pin) {
        return new AddOnBook(this, editions.pinnedTo(pin));
    }

    Editions editions() {
        return editions;
    }

    /** The first row of a packed code in an edition, or −1; cheap, and −1 for nearly every code. */
    int row(int code, int edition) {
        return tables.row(code, edition);
    }

    /** Whether a row that is in force on a day lists a primary procedure of an add-on code. */
    boolean isPrimary(int primary, int code, int edition, int day) {
        AddOnTable table = tables.get(edition);
        int asked = editions.dayIn(edition, day);
        for (int row = row(code, edition); row >= 0 && row < table.size() && table.addOn()[row] == code; row++) {
            if (table.primary()[row] == primary && isInForce(table, row, asked)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInForce(AddOnTable table, int row, int day) {
        return table.effective()[row] <= day && day <= table.deletion()[row];
    }

    /** The rule on a day, from the code's rows that are in force then; null where none is. */
    @Nullable
    AddOnRule rule(int code, int edition, int day) {
        AddOnTable table = tables.get(edition);
        int asked = editions.dayIn(edition, day);
        int type = 0;
        List<ProcedureCode> primaries = new ArrayList<>();
        for (int row = row(code, edition); row >= 0 && row < table.size() && table.addOn()[row] == code; row++) {
            if (isInForce(table, row, asked)) {
                type = table.type()[row];
                if (table.primary()[row] != AddOnTable.BY_CONTRACTOR) {
                    primaries.add(ProcedureCode.fromInt(table.primary()[row]));
                }
            }
        }
        return type == 0 ? null : new AddOnRule(ProcedureCode.fromInt(code), type, primaries);
    }

    /** Certainty of a look-up: the next edition is asked for the same type and primaries. */
    Certainty certainty(int code, @Nullable AddOnRule rule, int edition, int day) {
        Confirmation confirmation = Confirmation.NO_LATER_EDITION;
        if (editions.hasNext(edition)) {
            confirmation = Editions.confirmation(agrees(code, rule, edition + 1, editions.nextDay(edition, day)));
        }
        return editions.certainty(edition, day, confirmation);
    }

    /** Whether an edition has the same rule, or none either: type and primaries, row by row. */
    private boolean agrees(int code, @Nullable AddOnRule rule, int edition, int day) {
        AddOnTable table = tables.get(edition);
        int asked = editions.dayIn(edition, day);
        List<ProcedureCode> primaries = rule == null ? List.of() : rule.primaries();
        int type = 0;
        int place = 0;
        for (int row = row(code, edition); row >= 0 && row < table.size() && table.addOn()[row] == code; row++) {
            if (isInForce(table, row, asked)) {
                type = table.type()[row];
                int primary = table.primary()[row];
                if (primary != AddOnTable.BY_CONTRACTOR
                        && (place == primaries.size() || primaries.get(place++).toInt() != primary)) {
                    return false;
                }
            }
        }
        return type == (rule == null ? 0 : rule.type()) && place == primaries.size();
    }
}
