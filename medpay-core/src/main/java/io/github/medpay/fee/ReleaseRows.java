package io.github.medpay.fee;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.KeyIndex;
import io.github.medpay.internal.table.RelativeValueTable;
import io.github.medpay.internal.table.RowColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one release, by code and part. */
final class ReleaseRows {

    private static final RowModifier[] ROW_MODIFIERS = RowModifier.values();
    private static final int LAST_CODE = ProcedureCode.pack("ZZZZZ");

    private final RelativeValueTable table;
    private final KeyIndex index;

    /** The indicators of each profile, read when they are first asked for; two threads may read the same at once. */
    private final @Nullable Indicators[] indicators;

    ReleaseRows(RelativeValueTable table) {
        this.table = table;
        this.index = new KeyIndex(table.keys());
        this.indicators = new Indicators[table.profiles()];
    }

    RelativeValueTable table() {
        return table;
    }

    /** The row of a packed code, or {@link KeyIndex#NONE}; allocates nothing. */
    int row(int code, RowModifier modifier) {
        return code < 0 || code > LAST_CODE
                ? KeyIndex.NONE
                : index.find(RelativeValueTable.key(code, modifier.number()));
    }

    private FeeScheduleEntry entry(int row, ProcedureCode code) {
        int profile = table.profile(row);
        Indicators known = indicators[profile];
        if (known == null) {
            known = new Indicators(table, profile);
            indicators[profile] = known;
        }
        return new FeeScheduleEntry(table, row, code, known);
    }

    Optional<FeeScheduleEntry> find(ProcedureCode code, RowModifier modifier) {
        int row = row(code.toInt(), modifier);
        return row == KeyIndex.NONE ? Optional.empty() : Optional.of(entry(row, code));
    }

    List<FeeScheduleEntry> ofCode(ProcedureCode code) {
        return Stream.of(ROW_MODIFIERS)
                .flatMap(modifier -> find(code, modifier).stream())
                .toList();
    }

    Stream<FeeScheduleEntry> all() {
        return IntStream.range(0, table.size()).mapToObj(row -> entry(row, ProcedureCode.fromInt(table.code(row))));
    }

    /** The row whose work counts in the cap: a global row of status C shows none, its 26 row does. */
    int workRowOfCap(int row) {
        if (table.indicator(RowColumn.STATUS, row) != StatusCode.CONTRACTOR_PRICED.symbol()
                || table.modifier(row) != RowModifier.GLOBAL.number()) {
            return row;
        }
        int professional = row(table.code(row), RowModifier.PROFESSIONAL);
        return professional == KeyIndex.NONE ? row : professional;
    }
}
