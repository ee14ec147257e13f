package io.github.medpay.claim;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.StatusCode;
import io.github.medpay.history.rules.FurnishedService;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What refuses a line before any edit: its status, preoperative care, wrong surgery, no unit earned, bundling, the line's
 * own liability modifiers, roles that the code never pays, and the practitioner; then status T. The order is
 * a decision; see docs/interpretation.md.
 */
final class StatusAndLiability implements Stage {

    /** What is found refuses the line. */
    private record Denials(LineWork line) implements Consumer<Finding> {

        @Override
        public void accept(Finding finding) {
            line.refuse(Disposition.DENIED, finding);
        }
    }

    @Override
    public void apply(ClaimWork work) {
        boolean statusT = false;
        for (LineWork line : work.lines()) {
            if (line.isPhysician()) {
                judgeStatus(line);
                statusT |= line.entry().status() == StatusCode.INJECTION;
            } else if (line.termsOrNull() != null) {
                judgeTerms(line);
            }
        }
        if (statusT) {
            bundleStatusT(work);
        }
    }

    /** A line of another schedule; that a contractor prices it is said after the edits. */
    private static void judgeTerms(LineWork line) {
        Terms terms = line.terms();
        Disposition without = terms.disposition();
        if (without == Disposition.INVALID) {
            line.refuse(without, terms.reason());
        }
        judgeSurgery(line);
        if (without == Disposition.NOT_PAYABLE) {
            line.refuse(without, terms.reason());
        }
        judgeUnits(line);
        judgeLiability(line);
        PractitionerChecks.judge(line);
        if (without == Disposition.OTHER_SCHEDULE) {
            line.refuse(without, terms.reason()); // before the edits: a practitioner's limit of 0 is no price of 0.00
        }
    }

    private static void judgeSurgery(LineWork line) {
        if (line.modifiers().hasAny(line.policy(), ModifierList.WRONG_SURGERY)) {
            line.refuse(
                    Disposition.NOT_PAYABLE,
                    Finding.of(
                            FindingCode.WRONG_SURGERY,
                            line.name() + ": PA, PB and PC say that it was the wrong site, patient or surgery"));
        }
    }

    private static void judgeUnits(LineWork line) {
        if (line.units() == 0) {
            line.become(Disposition.NOT_PAYABLE, FindingCode.NO_UNIT_EARNED); // the unit calculator has said why
        }
    }

    private static void judgeLiability(LineWork line) {
        if (line.modifiers().hasAny(line.policy(), ModifierList.DENIED_LIABILITY)) {
            line.refuse(
                    Disposition.DENIED,
                    Finding.of(FindingCode.LIABILITY_DENIED, line.name() + ": GY and GZ say that it is not covered"));
        }
    }

    private static void judgeStatus(LineWork line) {
        FeeScheduleEntry entry = line.entry();
        switch (entry.status()) {
            case ACTIVE, CONTRACTOR_PRICED, ANESTHESIA, INJECTION, BUNDLED, BUNDLED_OR_EXCLUDED -> {}
            case RESTRICTED ->
                line.say(Finding.of(FindingCode.COVERAGE_RESTRICTED, entry + ": coverage is restricted (status R)"));
            default ->
                line.refuse(
                        Disposition.NOT_PAYABLE,
                        Finding.of(
                                FindingCode.STATUS_NOT_PAYABLE,
                                entry + " is not payable under the fee schedule (status "
                                        + entry.status().symbol() + ")"));
        }
        if (line.modifiers().has(RuleModifier.PREOPERATIVE_CARE)) {
            line.refuse(
                    Disposition.NOT_PAYABLE,
                    Finding.of(
                            FindingCode.PREOPERATIVE_CARE_NOT_PAYABLE,
                            entry + ": Medicare folds preoperative care (56) into 54"));
        }
        judgeSurgery(line);
        judgeUnits(line);
        if (entry.status() == StatusCode.BUNDLED || entry.status() == StatusCode.BUNDLED_OR_EXCLUDED) {
            line.refuse(
                    Disposition.BUNDLED,
                    Finding.of(
                            FindingCode.STATUS_BUNDLED,
                            entry + " is bundled into other services (status "
                                    + entry.status().symbol() + ")"));
        }
        judgeLiability(line);
        line.rules().checkRoles(entry, line.modifiers(), new Denials(line));
        PractitionerChecks.judge(line);
    }

    private static void bundleStatusT(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && line.isPhysician() && line.entry().status() == StatusCode.INJECTION) {
                String other = otherPayable(work, line);
                if (other != null) {
                    line.refuse(
                            Disposition.BUNDLED,
                            Finding.of(
                                    FindingCode.STATUS_T_BUNDLED,
                                    line.entry() + " (status T) is paid only alone; " + other
                                            + " is payable on that day"));
                }
            }
        }
    }

    /**
     * The name of another line of the day that is paid by the formula and that nothing has refused so far, or of such a prior
     * service of the same specialty; null where there is none.
     */
    private static @Nullable String otherPayable(ClaimWork work, LineWork line) {
        for (LineWork other : work.lines()) {
            if (other != line
                    && other.isOpenPhysician()
                    && other.date.equals(line.date)
                    && isPaidByFormula(other.entry())) {
                return "line " + other.number;
            }
        }
        FurnishedService prior =
                line.practitioner == work.claim.practitioner() ? work.priors().payableOn(line.date) : null;
        return prior == null ? null : prior.name();
    }

    /** Status A, or R, with relative values. */
    static boolean isPaidByFormula(FeeScheduleEntry entry) {
        StatusCode status = entry.status();
        return (status == StatusCode.ACTIVE || status == StatusCode.RESTRICTED) && entry.hasRelativeValues();
    }
}
