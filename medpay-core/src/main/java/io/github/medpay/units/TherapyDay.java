package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.therapy.FullUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the units of an allocation are worth on one day: the therapy reduction, and nothing else (Claims Processing
 * Manual ch. 5 §10.7).
 *
 * <p>Of all units with the therapy indicator one is paid in full; every other unit has a part of its practice expense.
 */
final class TherapyDay {

    private final FeeSchedule schedule;
    private final Locality locality;
    private final Set<ProcedureCode> unpriced = new TreeSet<>();
    private long cents;
    private @Nullable FeeScheduleEntry inFull;
    private long feeInFull;
    private long relief;

    TherapyDay(FeeSchedule schedule, Locality locality) {
        this.schedule = schedule;
        this.locality = locality;
    }

    /** The amount of all priced units, in dollars. */
    BigDecimal amount(UnitAllocation allocation) {
        for (ServiceUnits service : allocation.services()) {
            if (service.units() > 0) {
                add(service);
            }
        }
        return BigDecimal.valueOf(cents + relief, 2);
    }

    /** The codes without an amount in the release. */
    Set<ProcedureCode> unpriced() {
        return unpriced;
    }

    private void add(ServiceUnits service) {
        ProcedureCode code = service.service().code();
        Optional<FeeScheduleEntry> found = schedule.find(code, RowModifier.GLOBAL);
        if (found.isEmpty() || !found.get().hasAmount()) {
            unpriced.add(code);
            return;
        }
        FeeScheduleEntry entry = found.get();
        long full = schedule.feeCents(entry, locality, Setting.NON_FACILITY);
        if (entry.multipleProcedure() != MultipleProcedureIndicator.THERAPY) {
            cents += full * service.units();
            return;
        }
        long reduced = schedule.furtherTherapyUnitCents(entry, locality, Setting.NON_FACILITY);
        cents += reduced * service.units();
        FeeScheduleEntry best = inFull;
        if (best == null || FullUnit.isBefore(entry, full, best, feeInFull)) {
            inFull = entry;
            feeInFull = full;
            relief = full - reduced;
        }
    }
}
