package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.TableException;
import java.util.ArrayList;
import java.util.List;

/** A table with one value changed and written anew, so that all checksums are right: what a broken compiler would write. */
final class Rewritten {

    private Rewritten() {}

    static byte[] with(byte[] table, String section, int row, int value) {
        TableReader reader = TableReader.open("sound", table);
        int[] values = reader.ints(section);
        values[row] = value;
        return copy(reader, section, new TableWriter(reader.kind()).numbers(section, values));
    }

    static byte[] with(byte[] table, String section, int row, String value) {
        TableReader reader = TableReader.open("sound", table);
        List<String> values = new ArrayList<>(reader.texts(section));
        values.set(row, value);
        return copy(reader, section, new TableWriter(reader.kind()).texts(section, values));
    }

    private static byte[] copy(TableReader from, String but, TableWriter to) {
        for (String section : from.sections()) {
            if (!section.equals(but)) {
                if (holdsNumbers(from, section)) {
                    to.numbers(section, from.ints(section));
                } else {
                    to.texts(section, from.texts(section));
                }
            }
        }
        return to.toBytes();
    }

    private static boolean holdsNumbers(TableReader table, String section) {
        try {
            table.ints(section);
            return true;
        } catch (TableException texts) {
            return false;
        }
    }
}
