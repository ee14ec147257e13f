package io.github.medpay.insight.comparison;

import io.github.medpay.claim.ClaimPricer;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.fee.Fee;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.insight.comparison.OtherSchedules.Price;
import io.github.medpay.internal.insight.InsightPlaces;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.units.UnitCalculators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks a code up in every table. */
final class CodeLookup {

    private final FeeSchedules schedules;
    private final NcciChecker ncci;
    private final UnitCalculators calculators;
    private final OtherSchedules others;

    CodeLookup(FeeSchedules schedules, ClaimPricer pricer, NcciChecker ncci, UnitCalculators calculators) {
        this.schedules = schedules;
        this.others = new OtherSchedules(pricer);
        this.ncci = ncci;
        this.calculators = calculators;
    }

    FeeSchedule schedule(ServiceContext context) {
        String release = context.release();
        return release == null ? schedules.get(context.dateOfService()).schedule() : schedules.get(release);
    }

    Optional<CodeFacts> facts(ProcedureCode code, ServiceContext context) {
        FeeSchedule schedule = schedule(context);
        Locality locality = InsightPlaces.locality(schedule, context.locality());
        Optional<FeeScheduleEntry> row = schedule.find(code, RowModifier.GLOBAL)
                .or(() -> schedule.rowsOf(code).stream().findFirst());
        LocalDate date = context.dateOfService();
        boolean ofYear = schedule.effectiveFrom().getYear() == date.getYear();
        Optional<Price> other = others.find(code, date, ofYear ? context.release() : null);
        return other.isPresent()
                ? Optional.of(other(code, other.get(), row.orElse(null), locality, context))
                : row.map(entry -> facts(entry, schedule, locality, context));
    }

    private CodeFacts other(
            ProcedureCode code,
            Price price,
            @Nullable FeeScheduleEntry row,
            Locality locality,
            ServiceContext context) {
        FeeSchedule schedule = schedule(context);
        return new CodeFacts(
                code,
                CodePurpose.of(code).orElse(null),
                price.schedule(),
                price.file(),
                row == null ? null : row.status(),
                row == null ? null : fee(row, schedule, locality, context).breakdown(),
                price.fee(),
                price.coinsurance(),
                price.deductible(),
                null,
                null,
                null,
                row == null ? null : row.multipleProcedure(),
                calculators.on(context.dateOfService()).timing(code),
                ncci.mue(code, context.dateOfService()).value().orElse(null),
                price.confidence(),
                price.reasons(),
                price.findings());
    }

    private CodeFacts facts(FeeScheduleEntry entry, FeeSchedule schedule, Locality locality, ServiceContext context) {
        Fee fee = fee(entry, schedule, locality, context);
        ProcedureCode code = entry.code();
        PolicyPeriod policy = Periods.onOrFirst(schedules.policy(), context.dateOfService());
        boolean free = policy.contains(CodeList.PREVENTIVE, code);
        Optional<BigDecimal> coinsurance = fee.amount().map(amount -> coinsurance(policy, free, amount));
        return new CodeFacts(
                code,
                CodePurpose.of(code).orElse(null),
                PaymentSchedule.PHYSICIAN,
                schedule.release(),
                entry.status(),
                fee.breakdown(),
                fee.amount().orElse(null),
                coinsurance.orElse(null),
                coinsurance.isEmpty()
                        ? null
                        : (Boolean) (!free && !policy.contains(CodeList.PREVENTIVE_DEDUCTIBLE_WAIVED, code)),
                fee.nonParticipating().orElse(null),
                fee.limitingCharge().orElse(null),
                furtherUnit(entry, schedule, locality).orElse(null),
                entry.multipleProcedure(),
                calculators.on(context.dateOfService()).timing(code),
                ncci.mue(code, context.dateOfService()).value().orElse(null),
                fee.confidence(),
                fee.reasons(),
                fee.findings());
    }

    private static BigDecimal coinsurance(PolicyPeriod policy, boolean free, BigDecimal fee) {
        return Cents.toDollars(free ? 0 : policy.of(Percentage.COINSURANCE, Cents.ofDollars(fee)));
    }

    /** By date the confidence counts a release that stands in for the date's own; a pinned release is what was asked. */
    private Fee fee(FeeScheduleEntry entry, FeeSchedule schedule, Locality locality, ServiceContext context) {
        return context.release() == null
                ? schedules.get(context.dateOfService()).fee(entry, locality, context.setting())
                : schedule.fee(entry, locality, context.setting());
    }

    private static Optional<BigDecimal> furtherUnit(FeeScheduleEntry entry, FeeSchedule schedule, Locality locality) {
        return entry.multipleProcedure() == MultipleProcedureIndicator.THERAPY && entry.hasAmount()
                ? Optional.of(Cents.toDollars(schedule.furtherTherapyUnitCents(entry, locality, Setting.NON_FACILITY)))
                : Optional.empty();
    }

    CodePair pair(ProcedureCode first, ProcedureCode second, ServiceContext context) {
        return CodePair.of(first, second, ncci.between(first, second, context.dateOfService()));
    }
}
