package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.RelativeValueTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rows of one release, by code and part. */
final class ReleaseRows {

    private static final RowModifier[] ROW_MODIFIERS = RowModifier.values();

    private final RelativeValueTable table;
    private final RowIndex index;
    private final FeeFactors factors;

    ReleaseRows(RelativeValueTable table) {
        this.table = table;
        this.index = new RowIndex(table);
        this.factors = new FeeFactors(table);
    }

    RelativeValueTable table() {
        return table;
    }

    FeeFactors factors() {
        return factors;
    }

    /** The row of a packed code, or {@link RowIndex#NONE}; allocates nothing. */
    int row(int code, RowModifier modifier) {
        return index.find(code, modifier);
    }

    Optional<FeeScheduleEntry> find(ProcedureCode code, RowModifier modifier) {
        int row = row(code.toInt(), modifier);
        return row == RowIndex.NONE ? Optional.empty() : Optional.of(new FeeScheduleEntry(table, row, code));
    }

    List<FeeScheduleEntry> ofCode(ProcedureCode code) {
        return Stream.of(ROW_MODIFIERS)
                .flatMap(modifier -> find(code, modifier).stream())
                .toList();
    }

    Stream<FeeScheduleEntry> all() {
        return IntStream.range(0, table.size())
                .mapToObj(row -> new FeeScheduleEntry(table, row, ProcedureCode.fromInt(table.code()[row])));
    }

    /** The row whose work counts in the cap: a global row of status C shows none, its 26 row does. */
    int workRowOfCap(int row) {
        if (table.status()[row] != StatusCode.CONTRACTOR_PRICED.symbol()
                || table.rowModifier()[row] != RowModifier.GLOBAL.number()) {
            return row;
        }
        int professional = row(table.code()[row], RowModifier.PROFESSIONAL);
        return professional == RowIndex.NONE ? row : professional;
    }
}
