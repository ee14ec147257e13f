package io.github.medpay.fee;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** Puts together what is said about one fee: amount, cap, breakdown, findings and confidence. */
final class FeeReport {

    private FeeReport() {}

    static Fee of(FeeSchedule schedule, FeeScheduleEntry entry, Locality locality, Setting asked) {
        Setting setting =
                entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY ? Setting.NON_FACILITY : asked;
        long cap = schedule.capCents(entry, locality, setting);
        long amount = entry.hasAmount() ? schedule.feeCents(entry, locality, setting) : -1;
        List<Finding> findings = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        Confidence confidence = judge(entry, setting, findings, reasons);
        if (amount > cap) {
            findings.add(Finding.of(
                    FindingCode.OPPS_CAP_APPLIED,
                    entry + ": " + Cents.toDollars(amount) + " is capped at " + Cents.toDollars(cap)));
        }
        if (reasons.isEmpty()) {
            reasons.add("status A, priced by relative values");
        }
        return new Fee(
                entry,
                locality,
                setting,
                amount,
                cap,
                FeeBreakdown.of(entry, locality, setting, schedule.factorValue()),
                confidence,
                reasons,
                findings);
    }

    private static Confidence judge(
            FeeScheduleEntry entry, Setting setting, List<Finding> findings, List<String> reasons) {
        if (!entry.hasAmount()) {
            FindingCode code = withoutAmount(entry.status());
            String reason = entry + " has status " + entry.status().symbol() + " and no national amount";
            findings.add(Finding.of(code, reason));
            reasons.add(reason);
            return Confidence.LOW;
        }
        Confidence confidence = Confidence.HIGH;
        if (entry.status() == StatusCode.RESTRICTED) {
            findings.add(Finding.of(FindingCode.COVERAGE_RESTRICTED, entry + ": coverage is restricted (status R)"));
            reasons.add("coverage is restricted");
            confidence = Confidence.MEDIUM;
        }
        if (entry.status() == StatusCode.INJECTION) {
            reasons.add("paid only if nothing else of the fee schedule is payable that day (status T)");
            confidence = Confidence.MEDIUM;
        }
        if (entry.isRare(setting)) {
            String reason = entry + " is rarely furnished in the setting " + setting + " (NA)";
            findings.add(Finding.of(FindingCode.SETTING_NOT_APPLICABLE, reason));
            reasons.add(reason);
            confidence = Confidence.MEDIUM;
        }
        return confidence;
    }

    private static FindingCode withoutAmount(StatusCode status) {
        return switch (status) {
            case CONTRACTOR_PRICED, RESTRICTED, ANESTHESIA, INJECTION -> FindingCode.CONTRACTOR_PRICED;
            case BUNDLED, BUNDLED_OR_EXCLUDED -> FindingCode.STATUS_BUNDLED;
            default -> FindingCode.STATUS_NOT_PAYABLE;
        };
    }
}
