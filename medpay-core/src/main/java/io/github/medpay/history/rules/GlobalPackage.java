package io.github.medpay.history.rules;

import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.ModifierList;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The care that a procedure's payment includes, by days (Claims Processing Manual ch. 12 §40.1).
 *
 * @param opening the procedure
 * @param place its place in the list
 * @param period the indicator of its row
 * @param firstDay the first day of the care
 * @param lastDay the last day of the care
 * @param visitsOnly care after another physician's surgery (55): it includes visits, and no later procedure
 */
record GlobalPackage(
        FurnishedService opening,
        int place,
        GlobalPeriod period,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean visitsOnly) {

    /** By date; of one date the longest first. The same for any order of the services. */
    static final Comparator<GlobalPackage> ORDER = Comparator.comparing((GlobalPackage opened) -> opened.opening.date())
            .thenComparing(GlobalPackage::isUnknown)
            .thenComparing(opened -> -opened.period.postoperativeDays())
            .thenComparing(opened -> opened.opening.code())
            .thenComparing(opened -> opened.opening.number());

    /** The longest that a contractor can set. */
    private static final GlobalPeriod LONGEST = GlobalPeriod.NINETY_DAYS;

    /** The package that a service opens; null where it opens none. */
    static @Nullable GlobalPackage of(FurnishedService service, int place) {
        GlobalPeriod period = service.globalPeriod();
        if (period == null || !HistoryRules.opensPackage(period) || !service.paid() || !opens(service)) {
            return null;
        }
        GlobalPeriod reach = period == GlobalPeriod.CONTRACTOR ? LONGEST : period;
        int after = reach.postoperativeDays();
        LocalDate date = service.date();
        LocalDate last = date.plusDays(after);
        if (service.has(RuleModifier.POSTOPERATIVE_CARE)) {
            int days = service.postoperativeDays();
            LocalDate first = days == 0 ? date : date.plusDays(after - days + 1L);
            return after == 0 ? null : new GlobalPackage(service, place, period, first, last, true);
        }
        return new GlobalPackage(service, place, period, date.minusDays(reach.preoperativeDays()), last, false);
    }

    /** A return to the operating room goes on in the package that is open; assistants and technical parts have none. */
    private static boolean opens(FurnishedService service) {
        return !service.has(RuleModifier.RETURN_TO_OPERATING_ROOM)
                && !service.has(RuleModifier.TECHNICAL_COMPONENT)
                && !service.modifiers().hasAny(service.policy(), ModifierList.ASSISTANT_AT_SURGERY)
                && !service.modifiers().hasAny(service.policy(), ModifierList.WRONG_SURGERY)
                && !service.modifiers().hasAny(service.policy(), ModifierList.DENIED_LIABILITY);
    }

    /** Whether the contractor sets the period, so that nobody else knows it. */
    boolean isUnknown() {
        return period == GlobalPeriod.CONTRACTOR;
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(firstDay) && !date.isAfter(lastDay);
    }

    boolean coversProcedure(LocalDate date) {
        return !visitsOnly && date.isAfter(opening.date()) && !date.isAfter(lastDay);
    }

    /** Whether what is said of a service and another package holds of this one too: the same day of surgery and the same way out. */
    boolean isSaidWith(GlobalPackage other, FurnishedService service) {
        return opening.date().equals(other.opening.date())
                && (!service.isIn(CodeList.GLOBAL_PACKAGE_VISIT)
                        || exception(service.date()) == other.exception(service.date()));
    }

    /** The modifier that takes a visit of a day out of the package, where the record supports it. */
    RuleModifier exception(LocalDate date) {
        if (visitsOnly || date.isAfter(opening.date())) {
            return RuleModifier.UNRELATED_VISIT;
        }
        return period.preoperativeDays() > 0 ? RuleModifier.DECISION_FOR_SURGERY : RuleModifier.SEPARATE_VISIT;
    }

    /** Whether a visit carries that modifier; until the surgery any of the two, where the period is unknown. */
    boolean excepts(FurnishedService visit) {
        return visit.has(exception(visit.date()))
                || (isUnknown()
                        && !visit.date().isAfter(opening.date())
                        && visit.has(RuleModifier.DECISION_FOR_SURGERY));
    }
}
