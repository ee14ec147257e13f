package io.github.medpay.bench.limit;

import io.github.medpay.bench.input.Tables;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.table.MueTable;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.UnitCalculator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a line asks of the tables. */
final class LineLookups {

    private final LocalDate date;
    private final ProcedureCode code;
    private final int packed;
    private final RowModifier part;
    private final List<String> modifiers;
    private final MueTable limits;
    private final @Nullable UnitCalculator timings;

    LineLookups(ClaimLine line, LocalDate date) {
        this.date = date;
        code = ProcedureCode.of(line.code());
        packed = code.toInt();
        modifiers = line.modifiers();
        part = Arrays.stream(RowModifier.values())
                .filter(some -> modifiers.contains(some.symbol()))
                .findFirst()
                .orElse(RowModifier.GLOBAL);
        limits = Tables.unitLimits(date);
        timings = line.minutes() == null ? null : Tables.medPay().unitCalculator(date);
    }

    int code() {
        return packed;
    }

    /** The limit of a drug's dosage unit, or the fee of a laboratory test: asked where the fee schedule has no amount. */
    private long otherSchedule() {
        Optional<DrugPaymentLimits> drugs = Tables.medPay().drugSchedules().on(date);
        if (drugs.isPresent() && drugs.get().find(code).isPresent()) {
            return 1;
        }
        return Tables.medPay()
                        .laboratorySchedules()
                        .on(date)
                        .flatMap(tests -> tests.find(code, modifiers.contains("QW")))
                        .isPresent()
                ? 1
                : 0;
    }

    long ask(FeeSchedule schedule, PolicyPeriod period, Locality locality, Setting setting) {
        long answers = 0;
        for (String modifier : modifiers) {
            answers += period.modifier(modifier).isPresent() ? 1 : 0;
        }
        FeeScheduleEntry row = schedule.find(code, part).orElse(null);
        if (row != null && row.hasAmount()) {
            answers += schedule.feeCents(row, locality, setting);
            if (row.multipleProcedure() == MultipleProcedureIndicator.THERAPY) {
                answers += schedule.furtherTherapyUnitCents(row, locality, setting);
            }
        } else {
            answers += otherSchedule();
        }
        if (timings != null) {
            answers += timings.timing(code).base() == TimeBase.QUARTER_HOUR ? 1 : 0;
        }
        int limit = Arrays.binarySearch(limits.code(), packed);
        return answers + (limit < 0 ? 0 : limits.limit()[limit]);
    }
}
