package io.github.medpay.claim;

import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.UnitCalculators;
import org.jspecify.annotations.Nullable;

/** Warnings that need the other lines or the units: add-on codes alone, several units of untimed services. */
final class AddOnsAlone implements Stage {

    private final @Nullable NcciChecker checker;
    private final UnitCalculators calculators;

    AddOnsAlone(@Nullable NcciChecker checker, UnitCalculators calculators) {
        this.checker = checker;
        this.calculators = calculators;
    }

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (!line.isUnderstood() || !line.isPhysician()) {
                continue;
            }
            if (line.entry().globalPeriod() == GlobalPeriod.ADD_ON && isAlone(work, line) && !isInTable(line)) {
                line.say(Finding.of(
                        FindingCode.ADD_ON_ALONE,
                        line.entry() + " is an add-on code (ZZZ) and stands alone on its day"));
            }
            if (line.units() > 1
                    && calculators.on(line.date).timing(line.entry().code()).base() == TimeBase.UNTIMED) {
                line.say(Finding.of(
                        FindingCode.UNTIMED_UNITS,
                        line.entry() + " is untimed: one unit a day is usual, not " + line.units()));
            }
        }
    }

    private boolean isInTable(LineWork line) {
        return checker != null
                && checker.addOn(line.entry().code(), line.date).value().isPresent();
    }

    private static boolean isAlone(ClaimWork work, LineWork line) {
        for (LineWork other : work.lines()) {
            if (other != line && other.isUnderstood() && other.date.equals(line.date)) {
                return false;
            }
        }
        return true;
    }
}
