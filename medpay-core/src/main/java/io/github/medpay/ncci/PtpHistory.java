package io.github.medpay.ncci;

import io.github.medpay.internal.table.PtpPairs;
import io.github.medpay.internal.table.PtpProfiles;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that the files hold about one pair. */
final class PtpHistory {

    private PtpHistory() {}

    static List<PtpRow> of(PtpBook book, int columnOne, int columnTwo) {
        List<PtpRow> result = new ArrayList<>();
        for (int edition = 0; edition < book.editions().size(); edition++) {
            PtpIndex index = book.index(edition);
            int one = index.ordinal(columnOne);
            int two = index.ordinal(columnTwo);
            int history = one < 0 || two < 0 ? PtpPairs.NONE : index.pairs().history(one, two);
            if (history >= 0) {
                add(result, index, history, book.place(edition));
            }
        }
        return List.copyOf(result);
    }

    private static void add(List<PtpRow> result, PtpIndex index, int profile, int place) {
        PtpProfiles rows = index.profiles();
        NcciEdition edition = index.editions().get(place);
        for (int row = rows.offset()[profile]; row < rows.offset()[profile + 1]; row++) {
            if (rows.edition()[row] == place) {
                result.add(new PtpRow(
                        edition,
                        date(rows.effective()[row]),
                        date(rows.deletion()[row]),
                        ModifierIndicator.of(rows.indicator()[row]),
                        PtpRationale.of(rows.rationale()[row])));
            }
        }
    }

    private static @Nullable LocalDate date(int day) {
        return day == NcciEdition.UNKNOWN || day == NcciEdition.OPEN ? null : LocalDate.ofEpochDay(day);
    }
}
