package io.github.medpay.bench.peer;

import io.github.medpay.bench.input.Tables;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.internal.table.PtpTable;
import io.github.medpay.spi.NcciEdition;

/** Hands over the procedure-to-procedure edits row by row, every edition, as their files hold them. */
final class PairRows {

    /** Takes a row. Days are days since 1970-01-01. */
    interface Sink {
        void row(String columnOne, String columnTwo, int edition, int effective, int deletion, int indicator);
    }

    private PairRows() {}

    /** First days of the editions, oldest first. */
    static int[] editions() {
        return Tables.pairs().get(0).editions().stream()
                .map(NcciEdition::effectiveFrom)
                .mapToInt(date -> (int) date.toEpochDay())
                .toArray();
    }

    static void load(Sink sink) {
        PtpTable table = Tables.pairs().get(0);
        PtpPairs pairs = table.pairs();
        String[] codes = new String[table.code().length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = ProcedureCode.fromInt(table.code()[i]).value();
        }
        for (int one = 0; one < codes.length; one++) {
            for (int two = pairs.next(one, 0); two != PtpPairs.NONE; two = pairs.next(one, two + 1)) {
                rows(table.profiles(), pairs.history(one, two), codes[one], codes[two], sink);
            }
        }
    }

    private static void rows(PtpProfiles rows, int profile, String one, String two, Sink sink) {
        for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
            sink.row(one, two, rows.edition()[row], rows.effective()[row], rows.deletion()[row], rows.indicator()[row]);
        }
    }
}
