package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.internal.code.RuleModifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The sentences of findings. Codes, line numbers and dates; nothing about a patient. */
final class NcciMessages {

    /** Among the modifiers that lift an edit only where one of the codes is a visit. */
    private static final Modifier VISIT = Modifier.of(RuleModifier.SEPARATE_VISIT.symbol());

    private NcciMessages() {}

    static String ptp(String one, String two, PtpEdit edit, boolean bypassed, Certainty certainty) {
        String pair = two + " is column 2 of " + one + ", indicator "
                + edit.indicator().digit();
        String way;
        if (bypassed) {
            way = "lifted by a modifier; the record must show that the services were distinct";
        } else if (edit.indicator() == ModifierIndicator.ALLOWED) {
            boolean visit = edit.allowedModifiers().contains(VISIT);
            way = "not paid on the same day; " + (visit ? "25 on the visit, or " : "")
                    + "59, XE, XP, XS or XU would allow it, only if the record shows distinct services";
        } else {
            way = "not paid on the same day; no modifier allows it";
        }
        return pair + ": " + way + " (" + certainty.words() + ")";
    }

    static String priorColumnTwo(String one, String two, PtpEdit edit, Certainty certainty) {
        return two + " is column 2 of " + one + ", indicator "
                + edit.indicator().digit()
                + ", and was billed before: beside this line it would be denied; what it was paid may be taken back ("
                + certainty.words() + ")";
    }

    static String mue(String line, long sum, long before, MueLimit limit, Certainty certainty) {
        String count = line + ": " + sum + (limit.adjudication().isByDay() ? " units on the day" : " units on the line")
                + (before > 0 ? ", " + before + " of them billed before" : "") + ", at most " + limit.units();
        String way = limit.units() == 0
                ? "no unit is paid"
                : limit.adjudication().isByDay() ? "all units of the day are denied" : "the line is denied";
        String appeal = limit.isAppealable() ? "may be appealed with evidence" : "a policy limit, not to be exceeded";
        return count + " (indicator " + limit.adjudication().digit() + "); " + way + "; " + appeal + " ("
                + certainty.words() + ")";
    }

    static String bothSides(String line) {
        return line + ": report both sides with modifier 50 and 1 unit, not with LT and RT";
    }

    static String addOn(String line, AddOnRule rule, Certainty certainty) {
        String what = switch (rule.type()) {
            case 1 -> "none of its primary procedures is on the same day";
            case 2 -> "the contractor defines its primary procedures";
            default -> "none of its listed primary procedures is on the same day; the contractor may accept others";
        };
        return line + " is an add-on code of type " + rule.type() + ": " + what + " (" + certainty.words() + ")";
    }

    static String unknownCode(String line) {
        return line + " is in no NCCI table at that date: whether it is bundled or limited is unknown";
    }

    static String needless25(String line) {
        return line + ": a therapy evaluation is no evaluation and management service; modifier 25 is not needed";
    }

    static String unknownDate(String kinds, LocalDate date, @Nullable String pinnedTo) {
        String reach = pinnedTo == null ? "reaches back to " + date : "is as old as the pinned " + pinnedTo;
        return "no edition at hand " + reach + ": unknown, which is not clean: " + kinds;
    }

    static String neighbour(LocalDate date, Certainty certainty) {
        return date + " is judged by " + certainty.editionWords();
    }
}
