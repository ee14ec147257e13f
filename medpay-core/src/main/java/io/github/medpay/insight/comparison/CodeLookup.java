package io.github.medpay.insight.comparison;

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
import io.github.medpay.internal.insight.InsightPlaces;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.units.UnitCalculators;
import java.math.BigDecimal;
import java.util.Optional;

/** Looks a code up in every table. */
final class CodeLookup {

    private final FeeSchedules schedules;
    private final NcciChecker ncci;
    private final UnitCalculators calculators;

    CodeLookup(FeeSchedules schedules, NcciChecker ncci, UnitCalculators calculators) {
        this.schedules = schedules;
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
        return schedule.find(code, RowModifier.GLOBAL)
                .or(() -> schedule.rowsOf(code).stream().findFirst())
                .map(entry -> facts(entry, schedule, locality, context));
    }

    private CodeFacts facts(FeeScheduleEntry entry, FeeSchedule schedule, Locality locality, ServiceContext context) {
        Fee fee = fee(entry, schedule, locality, context);
        ProcedureCode code = entry.code();
        return new CodeFacts(
                code,
                CodePurpose.of(code).orElse(null),
                schedule.release(),
                entry.status(),
                fee.breakdown(),
                fee.amount().orElse(null),
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
