package io.github.medpay.data.codec;

import io.github.medpay.data.table.TableReader;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.LaboratoryTable;
import io.github.medpay.spi.TableException;

/** Fees of clinical laboratory tests of one quarter as a table of kind {@value #KIND}. */
public final class LaboratoryCodec {

    /** The kind of the table. */
    public static final String KIND = "laboratory";

    private static final Allowed WAIVED = Allowed.range(0, 1);
    private static final Allowed INDICATOR = Allowed.characters(Known.LABORATORY_INDICATORS);

    private LaboratoryCodec() {}

    /**
     * Writes the fees.
     *
     * @param fees to write
     * @return a table that holds them; more sections may be added
     */
    public static TableWriter write(LaboratoryTable fees) {
        return ScheduleHeaderCodec.write(fees.header(), KIND)
                .numbers("laboratory.code", fees.code())
                .numbers("laboratory.waived", fees.waived())
                .numbers("laboratory.rate", fees.rate())
                .numbers("laboratory.indicator", fees.indicator())
                .numbers("laboratory.effective", fees.effective());
    }

    /**
     * Reads the fees.
     *
     * @param name the table's name, for messages
     * @param table an open table
     * @return the fees
     * @throws TableException if it is of another kind or broken
     */
    public static LaboratoryTable read(String name, TableReader table) {
        Columns columns = Columns.of(name, table, KIND, "laboratory.");
        LaboratoryTable fees = new LaboratoryTable(
                ScheduleHeaderCodec.read(columns),
                columns.ints("laboratory.code", 0, Known.LAST_CODE),
                columns.bytes("laboratory.waived", WAIVED),
                columns.ints("laboratory.rate", 0, Known.MOST_LABORATORY_RATE),
                columns.bytes("laboratory.indicator", INDICATOR),
                Days.told(columns, "laboratory.effective"));
        for (int row = 0; row < fees.size(); row++) {
            requireOrder(columns, fees, row);
        }
        return fees;
    }

    private static void requireOrder(Columns columns, LaboratoryTable fees, int row) {
        if (row > 0 && key(fees, row) <= key(fees, row - 1)) {
            throw columns.order("laboratory.code", row, fees.code()[row], fees.code()[row - 1]);
        }
    }

    private static long key(LaboratoryTable fees, int row) {
        return 2L * fees.code()[row] + fees.waived()[row];
    }
}
