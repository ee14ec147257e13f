package io.github.medpay.laboratory;

import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.LaboratoryTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file, made once; a look-up allocates nothing. */
final class LaboratoryRows {

    private static final int ROWS_OF_A_CODE = 2;

    private final String source;
    /** The code doubled, one more for a row with QW. */
    private final KeyIndex keys;

    private final List<Optional<LaboratoryFee>> rows;

    LaboratoryRows(LaboratoryTable table) {
        this.source = table.header().source();
        int[] all = new int[table.size()];
        List<Optional<LaboratoryFee>> made = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            all[row] = key(table.code()[row], table.waived()[row] != 0);
            made.add(Optional.of(new LaboratoryFee(table, row)));
        }
        this.keys = new KeyIndex(all);
        this.rows = List.copyOf(made);
    }

    private static int key(int packed, boolean waived) {
        return packed * ROWS_OF_A_CODE + (waived ? 1 : 0);
    }

    String source() {
        return source;
    }

    /** The row, if it is in force on a day. */
    Optional<LaboratoryFee> find(int packed, boolean waived, LocalDate day) {
        int row = keys.find(key(packed, waived));
        if (row < 0) {
            return Optional.empty();
        }
        Optional<LaboratoryFee> fee = rows.get(row);
        return isInForce(fee.get(), day) ? fee : Optional.empty();
    }

    List<LaboratoryFee> all(LocalDate day) {
        return rows.stream()
                .flatMap(Optional::stream)
                .filter(fee -> isInForce(fee, day))
                .toList();
    }

    private static boolean isInForce(LaboratoryFee fee, LocalDate day) {
        return !fee.effectiveFrom().isAfter(day);
    }
}
