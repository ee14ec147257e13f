package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.internal.insight.InsightPlaces;
import io.github.medpay.internal.therapy.FullUnit;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tip about which unit the therapy reduction pays in full: by practice expense, never by fee or place. */
final class ReductionTips {

    private final FeeSchedules schedules;
    private final RevenueImpact impact;

    ReductionTips(FeeSchedules schedules, RevenueImpact impact) {
        this.schedules = schedules;
        this.impact = impact;
    }

    private record Service(int line, FeeScheduleEntry entry, int units, long full, long reduced) {

        ProcedureCode code() {
            return entry.code();
        }

        BigDecimal practiceExpense() {
            return entry.practiceExpense(Setting.NON_FACILITY);
        }

        long relief() {
            return full - reduced;
        }
    }

    void add(Claim claim, PricedClaim priced, VisitVolume volume, List<BillingTip> tips) {
        List<Service> services = services(claim, priced);
        Set<ProcedureCode> codes = new HashSet<>();
        services.forEach(service -> codes.add(service.code()));
        if (codes.size() < 2) {
            return;
        }
        Service first = services.get(0);
        Service dearest =
                services.stream().max(Comparator.comparing(Service::full)).orElseThrow();
        Service full = services.stream()
                .reduce((best, later) ->
                        FullUnit.isBefore(later.entry(), later.full(), best.entry(), best.full()) ? later : best)
                .orElseThrow();
        if (full.relief() == first.relief() && full.relief() == dearest.relief()) {
            return;
        }
        long base = services.stream()
                .mapToLong(service -> service.reduced() * service.units())
                .sum();
        String paid = Cents.toDollars(base + full.relief()).toString();
        String byPlace = Cents.toDollars(base + first.relief()).toString();
        String byFee = Cents.toDollars(base + dearest.relief()).toString();
        Impact order = impact.of(claim, ClaimChange.reversed(), volume);
        tips.add(new BillingTip(
                Kind.REDUCTION_ORDER,
                full.line(),
                full.code() + " has the most practice expense and is paid in full wherever it stands: " + paid
                        + "; with the first line in full it would be " + byPlace + ", with the highest fee in full "
                        + byFee + "; another order of the lines changes "
                        + order.perVisit().receipts(),
                order,
                basis(services, paid, byPlace, byFee)));
    }

    private List<Service> services(Claim claim, PricedClaim priced) {
        List<Service> services = new ArrayList<>();
        for (PricedLine line : priced.lines()) {
            ClaimLine billed = claim.lines().get(line.number() - 1);
            if (line.disposition() == Disposition.PRICED
                    && line.schedule() == PaymentSchedule.PHYSICIAN
                    && ClaimUnits.date(claim, billed).equals(claim.dateOfService())) {
                service(claim, billed, line).ifPresent(services::add);
            }
        }
        return services;
    }

    private Optional<Service> service(Claim claim, ClaimLine billed, PricedLine line) {
        String release = line.release();
        BigDecimal units = line.units();
        if (release == null || units == null) {
            return Optional.empty();
        }
        FeeSchedule own = schedules.get(release);
        FeeSchedule schedule = claim.qualifyingApmParticipant() ? own.forQualifyingApmParticipant() : own;
        Locality locality = InsightPlaces.locality(claim, billed, schedules, schedule);
        Optional<FeeScheduleEntry> row = schedule.find(line.code());
        return row.filter(entry -> entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY && entry.hasAmount())
                .map(entry -> new Service(
                        line.number(),
                        entry,
                        units.intValueExact(),
                        schedule.feeCents(entry, locality, Setting.NON_FACILITY),
                        schedule.furtherTherapyUnitCents(entry, locality, Setting.NON_FACILITY)));
    }

    private static Basis basis(List<Service> services, String paid, String byPlace, String byFee) {
        List<Input> inputs = new ArrayList<>();
        for (Service service : services) {
            inputs.add(Input.of(
                    service.code() + " × " + service.units(),
                    "practice expense " + service.practiceExpense() + ", in full " + Cents.toDollars(service.full())
                            + ", reduced " + Cents.toDollars(service.reduced())));
        }
        return new Basis(
                inputs,
                "sum of reduced units + (in full − reduced) of one unit: by practice expense " + paid
                        + ", by place on the claim " + byPlace + ", by fee " + byFee,
                List.of("one patient, one day, one billing group; participating fees before any other reduction"),
                List.of(Rule.THERAPY_MPPR.citation()),
                Rule.THERAPY_MPPR.firmness());
    }
}
