package io.github.medpay.ncci;

import io.github.medpay.internal.Shelf;
import io.github.medpay.internal.table.OneEdition;
import io.github.medpay.spi.NcciEdition;
import io.github.medpay.spi.TableException;
import io.github.medpay.spi.TableHeader;
import io.github.medpay.spi.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables of one kind, each of one edition, oldest first. A table whose header says its edition is opened when the edition is
 * first asked, once; each other one at once. Safe for any number of threads.
 */
final class EditionTables<T extends OneEdition> {

    /** Of each row of an edition's index: a start makes several. */
    private static final int SLOTS = 2;

    private final TableKind<T> kind;
    private final Shelf shelf;
    private final List<NcciEdition> editions = new ArrayList<>();

    /** The names of the tables. */
    private final String[] names;

    /** What is open; two threads may see the same table at different times, but never half of one. */
    private final @Nullable T[] open;

    /** Made when an edition is first asked; two threads may make the same one at once. */
    private final @Nullable CodeIndex[] index;

    private EditionTables(
            TableKind<T> kind,
            Shelf shelf,
            List<NcciEdition> all,
            List<String> allNames,
            List<? extends @Nullable T> tables) {
        this.kind = kind;
        this.shelf = shelf;
        int[] places = Editions.firstOfEachDay(all);
        names = new String[places.length];
        open = array(places.length);
        index = new CodeIndex[places.length];
        for (int i = 0; i < places.length; i++) {
            editions.add(all.get(places[i]));
            names[i] = allNames.get(places[i]);
            open[i] = tables.get(places[i]);
        }
    }

    @SuppressWarnings("unchecked") // an array of a type variable cannot be made otherwise
    private static <T extends OneEdition> @Nullable T[] array(int size) {
        return (T[]) new OneEdition[size];
    }

    /** The tables of a kind that a shelf has. */
    static <T extends OneEdition> EditionTables<T> of(TableKind<T> kind, Shelf shelf) {
        List<NcciEdition> editions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<@Nullable T> tables = new ArrayList<>();
        for (TableHeader header : shelf.tables(kind)) {
            NcciEdition said = edition(header);
            T table = said == null ? shelf.open(kind, header.name()) : null;
            editions.add(table == null ? said : table.edition());
            names.add(header.name());
            tables.add(table);
        }
        return new EditionTables<>(kind, shelf, editions, names, tables);
    }

    /** Tables that are open. */
    static <T extends OneEdition> EditionTables<T> open(TableKind<T> kind, List<T> tables) {
        List<NcciEdition> editions = new ArrayList<>();
        for (T table : tables) {
            editions.add(table.edition());
        }
        String[] names = new String[tables.size()];
        Arrays.fill(names, kind.name());
        return new EditionTables<>(kind, Shelf.of(List.of()), editions, List.of(names), tables);
    }

    /** The edition in the name of a table, such as {@code ncci-mue-2026Q3}; null if the name is another one. */
    private static @Nullable NcciEdition edition(TableHeader header) {
        String kind = header.kind().name();
        String name = header.name();
        int from = kind.length() + 1;
        boolean isQuarter = name.startsWith(kind) && name.length() == from + 6 && name.charAt(from + 4) == 'Q';
        return isQuarter ? new NcciEdition(name.substring(from), header.effectiveFrom(), header.source()) : null;
    }

    List<NcciEdition> editions() {
        return editions;
    }

    /** The table of an edition. */
    T get(int edition) {
        T known = open[edition];
        return known == null ? openNow(edition) : known;
    }

    /** The first row of a packed code in an edition, or −1. */
    int row(int code, int edition) {
        CodeIndex known = index[edition];
        if (known == null) {
            known = new CodeIndex(get(edition).codes(), SLOTS);
            index[edition] = known;
        }
        return known.find(code);
    }

    private synchronized T openNow(int edition) {
        T known = open[edition];
        if (known == null) {
            known = shelf.open(kind, names[edition]);
            requireSame(names[edition], editions.get(edition), known.edition());
            open[edition] = known;
        }
        return known;
    }

    /** By hand: the first call of a record's own equals costs a cold start more than opening the table. */
    private static void requireSame(String name, NcciEdition said, NcciEdition inside) {
        if (!said.name().equals(inside.name()) || !said.effectiveFrom().equals(inside.effectiveFrom())) {
            throw new TableException("table " + name + ": holds edition " + inside.name() + " from "
                    + inside.effectiveFrom() + ", not " + said.name() + " from " + said.effectiveFrom());
        }
    }
}
