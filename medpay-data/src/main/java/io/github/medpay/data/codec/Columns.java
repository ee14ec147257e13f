package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.spi.TableException;

/** Checks that all columns of a group have the same number of rows. */
final class Columns {

    private Columns() {}

    /** The rows of {@code prefix}'s sections, which must all agree. */
    static void requireSameRows(String table, TableReader reader, String prefix) {
        int rows = -1;
        for (String section : reader.sections()) {
            if (section.startsWith(prefix)) {
                int these = reader.rows(section);
                if (rows >= 0 && these != rows) {
                    throw new TableException(
                            "table " + table + ", section " + section + ": " + these + " rows, others have " + rows);
                }
                rows = these;
            }
        }
    }
}
