package io.github.medpay.spi;

import java.util.ArrayList;
import java.util.List;

/**
 * A source of tables. The bundled tables of {@code medpay-data} are one; tables compiled from a user's own files are
 * another.
 *
 * <p>Sources are found by {@link java.util.ServiceLoader}, or given by hand. Listing must be cheap; opening may read and
 * check a file. Both may be called from any thread. A table that is missing or broken throws a {@link TableException} that
 * names it.
 */
public interface TableSource {

    /**
     * The tables available, in any order.
     *
     * @return headers; no two of one kind and name
     */
    List<TableHeader> tables();

    /**
     * The tables of a kind.
     *
     * @param kind the kind
     * @return headers, in the order of {@link #tables()}
     */
    default List<TableHeader> tables(TableKind<?> kind) {
        List<TableHeader> found = new ArrayList<>();
        for (TableHeader header : tables()) {
            if (header.kind().equals(kind)) {
                found.add(header);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Opens a table.
     *
     * @param kind what it is
     * @param name the name of one of {@link #tables()} of this kind
     * @param <T> the type of the table
     * @return the table
     * @throws TableException if the table is not available or broken
     */
    <T> T open(TableKind<T> kind, String name);
}
