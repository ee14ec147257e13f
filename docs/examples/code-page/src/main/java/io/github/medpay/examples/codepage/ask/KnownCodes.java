package io.github.medpay.examples.codepage.ask;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Codes as people type them, against those of a release. */
public final class KnownCodes {

    private KnownCodes() {}

    /**
     * A code.
     *
     * @param text as typed, in any case
     * @return the code
     * @throws BadQuestionException if it has not the form of one
     */
    public static ProcedureCode wellFormed(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        if (!ProcedureCode.isBillable(code)) {
            throw new BadQuestionException(
                    "A procedure code has five characters: a digit or letter, three digits, a digit or letter, such as"
                            + " 97110 or G0283.");
        }
        return ProcedureCode.of(code);
    }

    /**
     * The row of the whole service; where there is none, the first row of the code.
     *
     * @param schedule the release
     * @param code a code
     * @return the row
     * @throws UnknownCodeException if the release does not hold the code
     */
    public static FeeScheduleEntry entry(FeeSchedule schedule, ProcedureCode code) {
        List<FeeScheduleEntry> rows = schedule.rowsOf(code);
        if (rows.isEmpty()) {
            throw new UnknownCodeException(
                    schedule.describeUnknown(code, RowModifier.GLOBAL), neighbours(schedule, code));
        }
        return rows.get(0);
    }

    private static List<String> neighbours(FeeSchedule schedule, ProcedureCode code) {
        List<String> before = new ArrayList<>(1);
        List<String> after = new ArrayList<>(1);
        schedule.entries().map(FeeScheduleEntry::code).sorted().forEach(known -> {
            if (known.compareTo(code) < 0) {
                before.clear();
                before.add(known.value());
            } else if (after.isEmpty()) {
                after.add(known.value());
            }
        });
        before.addAll(after);
        return before;
    }
}
