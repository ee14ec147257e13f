package io.github.medpay.claim;

import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.history.rules.FurnishedService;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The understood lines of a claim and what was billed before, side by side. */
final class Furnished {

    private final LineList lines;
    private final List<FurnishedService> services = new ArrayList<>();

    Furnished(ClaimWork work) {
        this(work, false);
    }

    private Furnished(ClaimWork work, boolean bySpecialty) {
        Practitioner practitioner = work.claim.practitioner();
        this.lines = LineList.within(work.lines());
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && (!bySpecialty || line.practitioner == practitioner)) {
                lines.add(line);
                services.add(of(line));
            }
        }
        services.addAll(work.priors().services());
    }

    /** Without the lines of another practitioner than the claim's: a package holds no service of another specialty. */
    static Furnished bySpecialty(ClaimWork work) {
        return new Furnished(work, true);
    }

    List<FurnishedService> services() {
        return services;
    }

    /** Says a finding of the line at a place; a denial refuses the line. */
    void say(Finding finding, int place) {
        if (finding.severity() == Severity.DENIAL) {
            lines.get(place).refuse(Disposition.DENIED, finding);
        } else {
            lines.get(place).say(finding);
        }
    }

    private static FurnishedService of(LineWork line) {
        BigDecimal days = line.line.postoperativeDays();
        FeeScheduleEntry entry = line.isPhysician() ? line.entry() : null;
        return new FurnishedService(
                line.number,
                line.code(),
                line.modifiers(),
                line.practitioner,
                line.date,
                entry == null ? null : entry.globalPeriod(),
                entry != null && isDiagnosticTest(entry.pcTc()),
                isVaccine(line.terms()),
                line.isOpen(),
                days == null ? 0 : days.intValue(),
                line.policy());
    }

    /** A service billed before, by the claim's practitioner or one of the same group and specialty; nothing refuses it. */
    static FurnishedService prior(
            ProcedureCode code,
            ModifierSet modifiers,
            Practitioner practitioner,
            LocalDate date,
            @Nullable FeeScheduleEntry entry,
            PolicyPeriod policy) {
        return new FurnishedService(
                FurnishedService.PRIOR,
                code,
                modifiers,
                practitioner,
                date,
                entry == null ? null : entry.globalPeriod(),
                entry != null && isDiagnosticTest(entry.pcTc()),
                false,
                true,
                0,
                policy);
    }

    /** Of the drugs, vaccines and those that prevent HIV have no deductible: all of them are preventive. */
    private static boolean isVaccine(Terms terms) {
        return terms.schedule() == PaymentSchedule.DRUG && !terms.takesDeductible();
    }

    private static boolean isDiagnosticTest(PcTcIndicator indicator) {
        return indicator == PcTcIndicator.DIAGNOSTIC_TEST
                || indicator == PcTcIndicator.PROFESSIONAL_ONLY
                || indicator == PcTcIndicator.TECHNICAL_ONLY
                || indicator == PcTcIndicator.GLOBAL_ONLY;
    }
}
