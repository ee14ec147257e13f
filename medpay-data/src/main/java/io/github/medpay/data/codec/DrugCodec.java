package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.drug.DosageUnit;
import io.github.medpay.drug.DrugNote;
import io.github.medpay.internal.table.DrugTable;
import io.github.medpay.spi.TableException;

/** Payment limits of drugs of one quarter as a table of kind {@value #KIND}. */
public final class DrugCodec {

    /** The kind of the table. */
    public static final String KIND = "drug";

    private static final Allowed UNITS = Allowed.range(0, DosageUnit.values().length);
    private static final int MOST_NOTES = (1 << DrugNote.values().length) - 1;

    private DrugCodec() {}

    /**
     * Writes the limits.
     *
     * @param drugs to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(DrugTable drugs) {
        return ScheduleHeaderCodec.write(drugs.header(), KIND)
                .numbers("drug.code", drugs.code())
                .numbers("drug.limit", drugs.limit())
                .numbers("drug.coinsurance", drugs.coinsurance())
                .numbers("drug.dosage", drugs.dosage())
                .numbers("drug.dosage-unit", drugs.dosageUnit())
                .numbers("drug.notes", drugs.notes());
    }

    /**
     * Reads the limits.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the limits
     * @throws TableException if it is of another kind or broken
     */
    public static DrugTable read(String name, TableReader table) {
        Columns columns = Columns.of(name, table, KIND, "drug.");
        DrugTable drugs = new DrugTable(
                ScheduleHeaderCodec.read(columns),
                columns.rising("drug.code", 0, Known.LAST_CODE),
                columns.ints("drug.limit", DrugTable.NO_LIMIT, Known.MOST_DRUG_LIMIT),
                columns.ints("drug.coinsurance", 0, Known.WHOLE_PERCENT),
                columns.ints("drug.dosage", 0, Integer.MAX_VALUE),
                columns.bytes("drug.dosage-unit", UNITS),
                columns.ints("drug.notes", 0, MOST_NOTES));
        for (int row = 0; row < drugs.size(); row++) {
            requireWhole(columns, drugs, row);
        }
        return drugs;
    }

    /** A limit is a price or not there, never zero; an amount of a dosage has a unit. */
    private static void requireWhole(Columns columns, DrugTable drugs, int row) {
        if (drugs.limit()[row] == 0) {
            throw columns.unknown("drug.limit", row, 0);
        }
        if (drugs.dosage()[row] == 0 != (drugs.dosageUnit()[row] == 0)) {
            throw columns.unknown("drug.dosage-unit", row, drugs.dosageUnit()[row]);
        }
    }
}
