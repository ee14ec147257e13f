package io.github.medpay.bench.input;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.units.TimeBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Which timed codes a visit of physical therapy has: mostly such as stand together under the correct coding edits. */
final class TherapyVisit {

    private static final LocalDate DATE = LocalDate.of(2025, 10, 1);

    private final NcciChecker checker = Tables.medPay().ncciChecker();
    private final List<String> timed = new ArrayList<>();

    TherapyVisit(FeeSchedule schedule) {
        schedule.entries()
                .filter(entry -> entry.hasAmount() && entry.rowModifier() == RowModifier.GLOBAL)
                .filter(entry -> entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY)
                .map(FeeScheduleEntry::code)
                .filter(code -> Tables.medPay()
                                .unitCalculator(LocalDate.of(2025, 2, 3))
                                .timing(code)
                                .base()
                        == TimeBase.QUARTER_HOUR)
                .forEach(code -> timed.add(code.value()));
    }

    /**
     * So many codes, different ones while there are any that stand together; the second may have an edit with the first
     * where the edits are not asked for it. What is still missing is filled up with any code.
     */
    List<String> draw(int count, boolean secondUnasked, Random random) {
        Collections.shuffle(timed, random);
        List<String> codes = new ArrayList<>(count);
        for (String code : timed) {
            if (codes.size() < count && ((secondUnasked && codes.size() == 1) || !hasEdit(codes, code))) {
                codes.add(code);
            }
        }
        for (int i = 0; codes.size() < count; i++) {
            codes.add(timed.get(i % timed.size()));
        }
        return codes;
    }

    /** Whether the last of the codes has an edit with one before it. */
    boolean needs59(List<String> codes) {
        int last = codes.size() - 1;
        return hasEdit(codes.subList(0, last), codes.get(last));
    }

    private boolean hasEdit(List<String> codes, String code) {
        for (String other : codes) {
            if (!other.equals(code)
                    && checker.between(ProcedureCode.of(other), ProcedureCode.of(code), DATE)
                                    .status()
                            == NcciAnswer.Status.FOUND) {
                return true;
            }
        }
        return false;
    }
}
