package io.github.medpay.claim;

import io.github.medpay.code.PlaceOfService;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.modifier.BilledService;
import io.github.medpay.modifier.ModifierRules;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Severity;
import java.math.BigDecimal;
import java.util.List;

/** Checks the form of every line (RULES §8) and finds its row. A line that breaks a rule of form is refused, alone. */
final class CheckLines implements Stage {

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            check(work.claim, line);
            judge(line);
        }
    }

    private void check(Claim claim, LineWork line) {
        ModifierRules rules = line.rules();
        rules.checkAlone(line.modifiers, line::say);
        place(claim, line);
        charge(line);
        String code = line.line.code();
        boolean billable = ProcedureCode.isBillable(code);
        if (!billable) {
            line.say(Finding.of(FindingCode.CODE_MALFORMED, "the code is not of the form [0-9A-Z][0-9]{3}[0-9A-Z]"));
        }
        FeeSchedule schedule = line.schedule;
        if (billable && schedule != null) {
            line.found(rules.row(schedule, ProcedureCode.of(code), line.modifiers, line::say));
        }
        QuantityChecks.check(line);
        PlaceOfService place = line.place;
        if (line.hasEntry() && schedule != null && place != null) {
            rules.check(new BilledService(schedule, line.entry(), line.modifiers, place, line.units), line::say);
        }
    }

    private static void place(Claim claim, LineWork line) {
        String own = line.line.placeOfService();
        String text = own == null ? claim.placeOfService() : own;
        if (PlaceOfService.isWellFormed(text)) {
            line.place = PlaceOfService.of(text);
        } else {
            line.say(Finding.of(FindingCode.PLACE_OF_SERVICE_MALFORMED, "the place of service is not two digits"));
        }
    }

    private static void charge(LineWork line) {
        BigDecimal charge = line.line.charge();
        if (charge == null) {
            return;
        }
        if (charge.signum() < 0) {
            line.say(Finding.of(FindingCode.CHARGE_NEGATIVE, "the charge is below zero"));
        } else {
            line.chargeCents = Cents.ofDollars(charge);
        }
    }

    /** Any error of form outweighs an unknown code (RULES §10). */
    private static void judge(LineWork line) {
        List<Finding> findings = line.findings();
        boolean unknown = false;
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.severity() == Severity.ERROR) {
                if (finding.code() != FindingCode.CODE_UNKNOWN && finding.code() != FindingCode.ROW_UNKNOWN) {
                    line.become(Disposition.INVALID);
                    return;
                }
                unknown = true;
            }
        }
        if (unknown) {
            line.become(Disposition.UNKNOWN_CODE);
        }
    }
}
