package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.RowModifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The professional and technical parts of a service, and the price of one unit when parts are reduced.
 *
 * <p>The multiple procedure reduction comes before the hospital outpatient cap, FX, FY and CT after it (the order of the
 * first two is knowledge, of the last two MM10188). Reduced parts of a global are not rounded before they are added.
 */
final class ComponentParts {

    private static final long NONE = -1;

    private final DayService service;
    private final long professional;
    private final long technical;
    private final long technicalCap;
    private final boolean global;

    private ComponentParts(DayService service, long professional, long technical, long technicalCap, boolean global) {
        this.service = service;
        this.professional = professional;
        this.technical = technical;
        this.technicalCap = technicalCap;
        this.global = global;
    }

    static ComponentParts of(DayService service) {
        FeeScheduleEntry entry = service.entry();
        FeeSchedule schedule = service.schedule();
        long cap = schedule.capCents(entry, service.locality(), service.setting());
        return switch (entry.rowModifier()) {
            case PROFESSIONAL -> new ComponentParts(service, service.feeCents(), NONE, NONE, false);
            case TECHNICAL -> new ComponentParts(service, NONE, service.feeCents(), cap, false);
            case DISCONTINUED -> new ComponentParts(service, NONE, NONE, NONE, false);
            case GLOBAL ->
                entry.pcTc() == PcTcIndicator.TECHNICAL_ONLY
                        ? new ComponentParts(service, NONE, service.feeCents(), cap, false)
                        : global(service);
        };
    }

    private static ComponentParts global(DayService service) {
        FeeScheduleEntry professional = part(service, RowModifier.PROFESSIONAL);
        FeeScheduleEntry technical = part(service, RowModifier.TECHNICAL);
        if (professional == null || technical == null) {
            return new ComponentParts(service, NONE, NONE, NONE, false);
        }
        FeeSchedule schedule = service.schedule();
        return new ComponentParts(
                service,
                schedule.feeCents(professional, service.locality(), service.setting()),
                schedule.feeCents(technical, service.locality(), service.setting()),
                schedule.capCents(technical, service.locality(), service.setting()),
                true);
    }

    private static @Nullable FeeScheduleEntry part(DayService service, RowModifier modifier) {
        if (service.entry().pcTc() != PcTcIndicator.DIAGNOSTIC_TEST) {
            return null;
        }
        Optional<FeeScheduleEntry> part =
                service.schedule().find(service.entry().code(), modifier);
        return part.isPresent() && part.get().hasAmount() ? part.get() : null;
    }

    boolean hasTechnical() {
        return technical != NONE;
    }

    boolean hasProfessional() {
        return professional != NONE;
    }

    long technicalCents() {
        return technical;
    }

    long professionalCents() {
        return professional;
    }

    /** The price of one unit; the factors are those of the parts, and {@code equipment} is that of FX, FY and CT. */
    Ratio price(Ratio professionalFactor, Ratio technicalFactor, Ratio equipment) {
        if (global) {
            return globalPrice(professionalFactor, technicalFactor, equipment);
        }
        if (hasTechnical()) {
            return technicalPrice(technicalFactor, equipment);
        }
        Ratio whole = Ratio.of(service.cappedCents());
        return hasProfessional() ? whole.times(professionalFactor) : whole;
    }

    private Ratio technicalPrice(Ratio technicalFactor, Ratio equipment) {
        return Ratio.of(technical)
                .times(technicalFactor)
                .min(Ratio.of(technicalCap))
                .times(equipment);
    }

    private Ratio globalPrice(Ratio professionalFactor, Ratio technicalFactor, Ratio equipment) {
        Ratio reducedProfessional = Ratio.of(professional).times(professionalFactor);
        if (!equipment.isOne()) {
            return reducedProfessional.plus(technicalPrice(technicalFactor, equipment));
        }
        if (professionalFactor.isOne() && technicalFactor.isOne()) {
            return Ratio.of(service.cappedCents());
        }
        long cap = service.schedule().capCents(service.entry(), service.locality(), service.setting());
        return reducedProfessional
                .plus(Ratio.of(technical).times(technicalFactor))
                .min(Ratio.of(cap));
    }
}
