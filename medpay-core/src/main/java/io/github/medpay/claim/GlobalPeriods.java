package io.github.medpay.claim;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.history.rules.HistoryRules;
import io.github.medpay.history.rules.SameDayEdits;
import io.github.medpay.ncci.NcciChecker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Surgical packages (Claims Processing Manual ch. 12 §40): visits and later procedures that a procedure's payment
 * includes. A pair of one day that the correct coding edits hold is theirs.
 */
final class GlobalPeriods implements Stage, SameDayEdits {

    private final @Nullable NcciChecker checker;

    GlobalPeriods(@Nullable NcciChecker checker) {
        this.checker = checker;
    }

    @Override
    public void apply(ClaimWork work) {
        if (!work.priors().isEmpty() || (mayInclude(work) && hasOpening(work))) {
            Furnished furnished = Furnished.bySpecialty(work);
            HistoryRules.judgePackages(furnished.services(), this, furnished::say);
        }
    }

    /** Whether a line can be in another's package: a visit, or a service of a later day. */
    private static boolean mayInclude(ClaimWork work) {
        LineList lines = work.lines();
        for (int i = 0; i < lines.size() && lines.size() > 1; i++) {
            LineWork line = lines.get(i);
            if (!line.date.equals(lines.get(0).date)
                    || (line.isUnderstood() && HistoryRules.isPackageVisit(line.policy(), line.code()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOpening(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isOpenPhysician() && HistoryRules.opensPackage(line.entry().globalPeriod())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the edits hold a pair; none where there are none. */
    @Override
    public boolean hold(ProcedureCode one, ProcedureCode other, LocalDate date) {
        if (checker == null) {
            return false;
        }
        int day = (int) date.toEpochDay();
        return checker.editCode(one.toInt(), other.toInt(), day) >= 0
                || checker.editCode(other.toInt(), one.toInt(), day) >= 0;
    }
}
