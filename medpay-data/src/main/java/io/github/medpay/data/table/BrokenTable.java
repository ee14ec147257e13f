package io.github.medpay.data.table;

import io.github.medpay.spi.TableException;

/**
 * Words the complaint about a broken table: which table, which part of it, what is wrong.
 *
 * @param table the table's name
 * @param part the section, or another part of the file
 */
record BrokenTable(String table, String part) {

    BrokenTable at(String otherPart) {
        return new BrokenTable(table, otherPart);
    }

    BrokenTable atSection(String name) {
        return at("section " + name);
    }

    TableException because(String reason) {
        return new TableException("table " + table + ", " + part + ": " + reason);
    }
}
