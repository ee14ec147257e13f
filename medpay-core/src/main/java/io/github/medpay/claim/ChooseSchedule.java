package io.github.medpay.claim;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which schedule pays a line (DESIGN §9): finds its row, and the terms on which it is paid. */
final class ChooseSchedule {

    /** The row of the physician fee schedule, and how the line is paid; both null where no table knows the code. */
    record Choice(
            @Nullable FeeScheduleEntry entry, @Nullable Terms terms) {

        static final Choice NONE = new Choice(null, null);
    }

    Choice choose(LineWork line, FeeSchedule schedule, ProcedureCode code) {
        List<Finding> findings = new ArrayList<>(0);
        FeeScheduleEntry entry = line.rules().row(schedule, code, line.modifiers(), findings::add);
        line.sayAll(findings);
        return entry == null ? Choice.NONE : new Choice(entry, Terms.PHYSICIAN);
    }
}
