package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.spi.AddOnTable;
import io.github.medpay.spi.TableException;
import java.util.List;

/** Add-on code edits of one edition as a table of kind {@value #KIND}. */
public final class AddOnCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-add-on";

    private AddOnCodec() {}

    /**
     * Writes the edits.
     *
     * @param addOns to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(AddOnTable addOns) {
        TableWriter table = new TableWriter(KIND);
        EditionCodec.write(List.of(addOns.edition()), table);
        return table.numbers("add-on.code", addOns.addOn())
                .numbers("add-on.type", addOns.type())
                .numbers("add-on.primary", addOns.primary())
                .numbers("add-on.effective", addOns.effective())
                .numbers("add-on.deletion", addOns.deletion());
    }

    /**
     * Reads the edits.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the edits
     * @throws TableException if it is of another kind or broken
     */
    public static AddOnTable read(String name, TableReader table) {
        table.require(KIND);
        Columns.requireSameRows(name, table, "add-on.");
        return new AddOnTable(
                EditionCodec.readOne(name, table),
                table.ints("add-on.code"),
                table.bytes("add-on.type"),
                table.ints("add-on.primary"),
                table.ints("add-on.effective"),
                table.ints("add-on.deletion"));
    }
}
