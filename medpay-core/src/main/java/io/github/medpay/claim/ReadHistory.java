package io.github.medpay.claim;

import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.FeeSchedules;
import io.github.medpay.fee.ReleaseChoice;
import io.github.medpay.history.PriorService;
import io.github.medpay.history.rules.FurnishedService;
import io.github.medpay.internal.modifier.LineRules;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.ncci.NcciLine;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was billed before: each service by the release of its own date, whatever release the claim names.
 * The order in which the claim gives them does not matter. What is malformed is left out, with a finding of the claim.
 */
final class ReadHistory implements Stage {

    private final FeeSchedules schedules;
    private final PerPeriod<LineRules> rules;

    ReadHistory(FeeSchedules schedules, PerPeriod<LineRules> rules) {
        this.schedules = schedules;
        this.rules = rules;
    }

    @Override
    public void apply(ClaimWork work) {
        if (work.claim.history().isEmpty()) {
            return;
        }
        List<PriorService> history = new ArrayList<>(work.claim.history());
        history.sort(new ByDate());
        List<FurnishedService> services = new ArrayList<>(history.size());
        List<NcciLine> lines = new ArrayList<>(history.size());
        List<FurnishedService> payable = new ArrayList<>();
        for (PriorService prior : history) {
            int units = units(prior.units());
            if (!isWellFormed(prior) || units == 0) {
                say(work, "a prior service of " + prior.dateOfService() + " has a malformed code, modifier or units");
                continue;
            }
            ProcedureCode code = ProcedureCode.of(prior.code());
            ModifierSet modifiers = ModifierSet.of(prior.modifiers());
            LocalDate date = prior.dateOfService();
            FeeScheduleEntry entry = entry(work, code, modifiers, date);
            FurnishedService service = Furnished.prior(
                    code,
                    modifiers,
                    work.claim.practitioner(),
                    date,
                    entry,
                    rules.onOrFirst(date).policy());
            services.add(service);
            if (entry != null && StatusAndLiability.isPaidByFormula(entry)) {
                payable.add(service);
            }
            lines.add(new NcciLine(FurnishedService.PRIOR, code, modifiers.modifiers(), units, date));
        }
        work.priors(new PriorServices(services, lines, payable));
    }

    /** By date, code, modifiers and units; without units first. */
    private static final class ByDate implements Comparator<PriorService> {

        @Override
        public int compare(PriorService one, PriorService other) {
            int order = one.dateOfService().compareTo(other.dateOfService());
            order = order == 0 ? one.code().compareTo(other.code()) : order;
            order = order == 0 ? modifiers(one).compareTo(modifiers(other)) : order;
            return order == 0 ? compare(one.units(), other.units()) : order;
        }

        private static String modifiers(PriorService prior) {
            return String.join(" ", prior.modifiers());
        }

        private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            if (one == null || other == null) {
                return Boolean.compare(one != null, other != null);
            }
            return one.compareTo(other);
        }
    }

    /** The row of the service's own date; where there is none, the claim says so. */
    private @Nullable FeeScheduleEntry entry(
            ClaimWork work, ProcedureCode code, ModifierSet modifiers, LocalDate date) {
        ReleaseChoice choice = schedules.find(date).orElse(null);
        FeeScheduleEntry entry =
                choice == null ? null : rules.onOrFirst(date).row(choice.schedule(), code, modifiers, finding -> {});
        if (entry == null) {
            say(
                    work,
                    code + " (prior service, " + date
                            + "): no release of its date holds it; whether it opened a global period is unknown");
        }
        return entry;
    }

    private static boolean isWellFormed(PriorService prior) {
        for (String modifier : prior.modifiers()) {
            if (!Modifier.isWellFormed(modifier)) {
                return false;
            }
        }
        return ProcedureCode.isBillable(prior.code());
    }

    /** Whole units; 1 where none are given, 0 where they are no count. */
    private static int units(@Nullable BigDecimal units) {
        if (units == null) {
            return 1;
        }
        return QuantityChecks.isUnits(units) ? units.intValueExact() : 0;
    }

    private static void say(ClaimWork work, String message) {
        work.say(Finding.of(FindingCode.PRIOR_SERVICE_UNKNOWN, message));
    }
}
