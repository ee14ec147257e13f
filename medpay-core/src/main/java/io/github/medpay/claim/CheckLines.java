package io.github.medpay.claim;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.internal.modifier.BilledService;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the form of every line and finds how it is paid. Of a line that breaks a rule of form, nothing is priced. */
final class CheckLines implements Stage {

    private final ChooseSchedule schedules;

    CheckLines(ChooseSchedule schedules) {
        this.schedules = schedules;
    }

    @Override
    public void apply(ClaimWork work) {
        PlaceOfService ofClaim =
                PlaceOfService.find(work.claim.placeOfService()).orElse(null);
        for (LineWork line : work.lines()) {
            check(work, line, ofClaim);
            judge(line);
        }
    }

    private void check(ClaimWork work, LineWork line, @Nullable PlaceOfService ofClaim) {
        LineRules rules = line.rules();
        rules.checkAlone(line.modifiers(), line);
        PlaceOfService place = place(line, ofClaim);
        long charge = charge(line);
        ProcedureCode code = code(line);
        FeeSchedule schedule = line.scheduleOrNull();
        ChooseSchedule.Choice choice = code == null || schedule == null
                ? ChooseSchedule.Choice.NONE
                : schedules.choose(work, line, schedule, code);
        if (code != null && (choice.terms() == null || choice.terms().isPhysician())) {
            line.sayNeighbour(code, choice.entry());
        }
        QuantityChecks quantity = QuantityChecks.of(line, choice);
        line.content(code, place, choice.entry(), choice.terms(), quantity.minutes());
        line.billed(quantity.units(), charge);
        if (line.isPhysician() && schedule != null && place != null) {
            FeeScheduleEntry entry = line.entry();
            rules.check(new BilledService(schedule, entry, line.modifiers(), place, line.units()), line);
        } else if (code != null && choice.terms() != null && !choice.terms().isPhysician()) {
            rules.checkOther(code, line.modifiers(), line);
            if (choice.terms().schedule() != PaymentSchedule.OTHER) {
                rules.checkNoTherapy(code, line.modifiers(), line);
            }
        }
    }

    private static @Nullable ProcedureCode code(LineWork line) {
        ProcedureCode code = ProcedureCode.findBillable(line.line.code()).orElse(null);
        if (code == null) {
            line.say(Finding.of(FindingCode.CODE_MALFORMED, "the code is not of the form [0-9A-Z][0-9]{3}[0-9A-Z]"));
        }
        return code;
    }

    private static @Nullable PlaceOfService place(LineWork line, @Nullable PlaceOfService ofClaim) {
        String own = line.line.placeOfService();
        PlaceOfService place = own == null ? ofClaim : PlaceOfService.find(own).orElse(null);
        if (place == null) {
            line.say(Finding.of(FindingCode.PLACE_OF_SERVICE_MALFORMED, "the place of service is not two digits"));
        }
        return place;
    }

    private static long charge(LineWork line) {
        BigDecimal charge = line.billedCharge;
        if (charge == null) {
            return LineWork.NO_AMOUNT;
        }
        if (charge.signum() < 0) {
            line.say(Finding.of(FindingCode.CHARGE_NEGATIVE, "the charge is below zero"));
            return LineWork.NO_AMOUNT;
        }
        return Cents.ofDollars(charge);
    }

    /** Any error of form outweighs an unknown code. */
    private static void judge(LineWork line) {
        List<Finding> findings = line.findings();
        FindingCode unknown = null;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.severity() == Severity.ERROR) {
                if (finding.code() != FindingCode.CODE_UNKNOWN && finding.code() != FindingCode.ROW_UNKNOWN) {
                    line.become(Disposition.INVALID, finding.code());
                    return;
                }
                unknown = unknown == null ? finding.code() : unknown;
            }
        }
        if (unknown != null) {
            line.become(Disposition.UNKNOWN_CODE, unknown);
        }
    }
}
