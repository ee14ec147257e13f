package io.github.medpay.spi;

import java.util.List;
import java.util.Objects;

/**
 * Values that law or CMS changes by date, as text, in the order of their source.
 *
 * @param name the name of the table
 * @param source one line that says where the table came from
 * @param rows the values
 */
public record PolicyTable(String name, String source, List<PolicyRow> rows) {

    /**
     * Copies the list.
     *
     * @param name the name of the table
     * @param source one line that says where the table came from
     * @param rows the values
     */
    public PolicyTable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        rows = List.copyOf(rows);
    }
}
