package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/** Puts together what is said about one fee: amount, cap, breakdown, findings and confidence. */
final class FeeReport {

    private FeeReport() {}

    static Fee of(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting asked) {
        Setting setting =
                entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY ? Setting.NON_FACILITY : asked;
        long cap = schedule.capCents(entry, locality, setting);
        long amount = entry.hasAmount() ? schedule.feeCents(entry, locality, setting) : Fee.NO_AMOUNT;
        Judgement judgement = judge(entry, setting);
        if (amount > cap) {
            judgement = judgement.saying(Finding.of(
                    FindingCode.OPPS_CAP_APPLIED,
                    entry + ": " + Cents.toDollars(amount) + " is capped at " + Cents.toDollars(cap)));
        }
        return new Fee(
                entry,
                locality,
                setting,
                amount,
                cap,
                FeeBreakdown.of(entry, locality, setting, schedule.factorValue()),
                cap == FeeArithmetic.NO_CAP
                        ? null
                        : FeeBreakdown.ofCap(
                                entry, schedule.workOfCap(entry), locality, setting, schedule.factorValue()),
                schedule.policy(),
                judgement);
    }

    private static Judgement judge(FeeScheduleEntry entry, Setting setting) {
        if (!entry.hasAmount()) {
            return Judgement.SURE.doubted(Confidence.LOW, withoutAmount(entry));
        }
        Judgement judgement = Judgement.SURE;
        if (entry.status() == StatusCode.RESTRICTED) {
            judgement = judgement.doubted(
                    Confidence.MEDIUM,
                    Finding.of(FindingCode.COVERAGE_RESTRICTED, entry + ": coverage is restricted (status R)"));
        }
        if (entry.status() == StatusCode.INJECTION) {
            judgement = judgement.doubted(
                    Confidence.MEDIUM, "paid only if nothing else of the fee schedule is payable that day (status T)");
        }
        if (entry.isRare(setting)) {
            judgement = judgement.doubted(
                    Confidence.MEDIUM,
                    Finding.of(
                            FindingCode.SETTING_NOT_APPLICABLE,
                            entry + " is rarely furnished in the setting " + setting + " (NA)"));
        }
        return judgement;
    }

    private static Finding withoutAmount(FeeScheduleEntry entry) {
        StatusCode status = entry.status();
        String reason = entry + " has status " + status.symbol() + " and no national amount";
        return switch (status) {
            case ANESTHESIA ->
                Finding.of(FindingCode.ANESTHESIA_BY_TIME, entry + " is paid by base and time units (status J)");
            case CONTRACTOR_PRICED, RESTRICTED, INJECTION -> Finding.of(FindingCode.CONTRACTOR_PRICED, reason);
            case BUNDLED, BUNDLED_OR_EXCLUDED -> Finding.of(FindingCode.STATUS_BUNDLED, reason);
            default -> Finding.of(FindingCode.STATUS_NOT_PAYABLE, reason);
        };
    }
}
