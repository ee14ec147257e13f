package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.spi.NcciEdition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All editions of add-on code edits available. */
final class AddOnBook {

    /** The rule on a day, null where there is none, and whether the next edition has the same. */
    record Answer(@Nullable AddOnRule rule, Confirmation confirmation) {}

    private final Editions editions;
    private final EditionTables<AddOnTable> tables;

    /** By edition and first row of a code, what holds on all days; two threads may make the same answer at once. */
    private final @Nullable Answer[][] standing;

    AddOnBook(EditionTables<AddOnTable> tables) {
        this.tables = tables;
        editions = new Editions(tables.editions());
        standing = new Answer[editions.size()][];
    }

    private AddOnBook(AddOnBook shared, Editions editions) {
        this.editions = editions;
        this.tables = shared.tables;
        this.standing = shared.standing;
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
        for (int row = row(code, edition); isOf(table, row, code); row++) {
            if (table.primary()[row] == primary && isInForce(table, row, asked)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row is there and of a code; the rows of a code stand together. */
    private static boolean isOf(AddOnTable table, int row, int code) {
        return row >= 0 && row < table.size() && table.addOn()[row] == code;
    }

    private static boolean isInForce(AddOnTable table, int row, int day) {
        return table.effective()[row] <= day && day <= table.deletion()[row];
    }

    /** The rule on a day, and whether the next edition confirms it. */
    Answer answer(int code, int edition, int day) {
        int row = row(code, edition);
        if (row < 0) {
            return answer(code, null, edition, day);
        }
        @Nullable Answer[] known = standing[edition];
        if (known == null) {
            known = new Answer[tables.get(edition).size()];
            standing[edition] = known;
        }
        Answer answer = known[row];
        if (answer == null) {
            answer = answer(code, rule(code, edition, day), edition, day);
            if (isStanding(code, edition) && (!editions.hasNext(edition) || isStanding(code, edition + 1))) {
                known[row] = answer;
            }
        }
        return answer;
    }

    private Answer answer(int code, @Nullable AddOnRule rule, int edition, int day) {
        return new Answer(
                rule,
                editions.hasNext(edition)
                        ? Editions.confirmation(agrees(code, rule, edition + 1, editions.nextDay(edition, day)))
                        : Confirmation.NO_LATER_EDITION);
    }

    /** Whether all rows of a code are in force from the edition's first day on. */
    private boolean isStanding(int code, int edition) {
        AddOnTable table = tables.get(edition);
        int first = editions.firstDay(edition);
        for (int row = row(code, edition); isOf(table, row, code); row++) {
            if (table.effective()[row] > first || table.deletion()[row] != NcciEdition.OPEN) {
                return false;
            }
        }
        return true;
    }

    /** The rule on a day, from the code's rows that are in force then; null where none is. */
    private @Nullable AddOnRule rule(int code, int edition, int day) {
        AddOnTable table = tables.get(edition);
        int asked = editions.dayIn(edition, day);
        int type = 0;
        List<ProcedureCode> primaries = new ArrayList<>();
        for (int row = row(code, edition); isOf(table, row, code); row++) {
            if (isInForce(table, row, asked)) {
                type = table.type()[row];
                if (table.primary()[row] != AddOnTable.BY_CONTRACTOR) {
                    primaries.add(ProcedureCode.fromInt(table.primary()[row]));
                }
            }
        }
        return type == 0 ? null : new AddOnRule(ProcedureCode.fromInt(code), type, primaries);
    }

    /** Certainty of an answer: the next edition was asked for the same type and primaries. */
    Certainty certainty(Answer answer, int edition, int day) {
        return editions.certainty(edition, day, answer.confirmation());
    }

    /** Whether an edition has the same rule, or none either: type and primaries, row by row. */
    private boolean agrees(int code, @Nullable AddOnRule rule, int edition, int day) {
        AddOnTable table = tables.get(edition);
        int asked = editions.dayIn(edition, day);
        List<ProcedureCode> primaries = rule == null ? List.of() : rule.primaries();
        int type = 0;
        int place = 0;
        for (int row = row(code, edition); isOf(table, row, code); row++) {
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
