package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.AddOnTable;
import io.github.medpay.spi.TableException;
import java.util.List;

/** Add-on code edits of one edition as a table of kind {@value #KIND}. */
public final class AddOnCodec {

    /** The kind of the table. */
    public static final String KIND = "ncci-add-on";

    private static final Allowed TYPE = Allowed.range(1, 3);

    private AddOnCodec() {}

    /**
     * Writes the edits.
     *
     * @param addOns to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(AddOnTable addOns) {
        return EditionCodec.write(List.of(addOns.edition()), new TableWriter(KIND))
                .numbers("add-on.code", addOns.addOn())
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
        Columns columns = Columns.of(name, table, KIND, "add-on.");
        AddOnTable addOns = new AddOnTable(
                EditionCodec.readOne(columns),
                columns.ints("add-on.code", 0, Known.LAST_CODE),
                columns.bytes("add-on.type", TYPE),
                columns.ints("add-on.primary", AddOnTable.BY_CONTRACTOR, Known.LAST_CODE),
                Days.beginnings(columns, "add-on.effective"),
                Days.ends(columns, "add-on.deletion"));
        for (int row = 0; row < addOns.size(); row++) {
            requireOrder(columns, addOns, row);
        }
        return addOns;
    }

    /** A rule is looked up by its code, and its rows follow each other. */
    private static void requireOrder(Columns columns, AddOnTable addOns, int row) {
        if (row > 0 && addOns.addOn()[row] < addOns.addOn()[row - 1]) {
            throw columns.order("add-on.code", row, addOns.addOn()[row], addOns.addOn()[row - 1]);
        }
        if (addOns.deletion()[row] < addOns.effective()[row]) {
            throw columns.order("add-on.deletion", row, addOns.deletion()[row], addOns.effective()[row]);
        }
    }
}
