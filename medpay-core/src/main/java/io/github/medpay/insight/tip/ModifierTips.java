package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.internal.insight.InsightPolicy;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.ncci.ModifierIndicator;
import io.github.medpay.ncci.NcciAnswer;
import io.github.medpay.ncci.NcciChecker;
import io.github.medpay.ncci.PtpEdit;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.rule.FindingCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tips about 59 and its relatives, 25 and KX. */
final class ModifierTips {

    private static final String DISTINCT = RuleModifier.SEPARATE_PROCEDURE.symbol();
    private static final String VISIT = RuleModifier.SEPARATE_VISIT.symbol();

    private final MedicarePolicy policy;
    private final NcciChecker ncci;
    private final RevenueImpact impact;
    private final Visits visits;

    ModifierTips(MedicarePolicy policy, NcciChecker ncci, RevenueImpact impact, Visits visits) {
        this.policy = policy;
        this.ncci = ncci;
        this.impact = impact;
        this.visits = visits;
    }

    void add(Claim claim, PricedClaim priced, VisitVolume volume, List<BillingTip> tips) {
        for (int number = 1; number <= claim.lines().size(); number++) {
            ClaimLine line = claim.lines().get(number - 1);
            if (!ProcedureCode.isBillable(line.code())) {
                continue;
            }
            needless(claim, number, volume, tips);
            if (line.modifiers().contains(VISIT) && says(priced, number, FindingCode.MODIFIER_25_NEEDLESS, VISIT)) {
                tips.add(BillingTip.of(
                        Kind.MODIFIER_25_NEEDLESS,
                        number,
                        line.code() + ": " + VISIT + " has nothing to do here",
                        impact.of(claim, ClaimChange.withoutModifier(number, VISIT), volume)));
            }
            if (says(priced, number, FindingCode.KX_MISSING, "")) {
                tips.add(BillingTip.of(
                        Kind.KX_MISSING,
                        number,
                        line.code() + ": past the threshold, a line is paid only with KX",
                        impact.of(
                                claim,
                                ClaimChange.withModifier(number, RuleModifier.THRESHOLD_EXCEPTION.symbol()),
                                volume)));
            }
            if (says(priced, number, FindingCode.NCCI_PTP_DENIED, "") && !visits.isVisit(claim, number)) {
                separate(claim, number, volume, tips);
            }
        }
    }

    /** Where the price changes without it, the modifier says more than an edit asks: imaging in a session of its own. */
    private void needless(Claim claim, int number, VisitVolume volume, List<BillingTip> tips) {
        ClaimLine line = claim.lines().get(number - 1);
        List<String> distinct = InsightPolicy.distinctService(Periods.onOrFirst(policy, ClaimUnits.date(claim, line)));
        for (String modifier : line.modifiers()) {
            if (distinct.contains(modifier) && isClean(claim, number)) {
                Impact without = impact.of(claim, ClaimChange.withoutModifier(number, modifier), volume);
                if (without.perVisit().allowed().signum() == 0) {
                    tips.add(BillingTip.of(
                            Kind.DISTINCT_SERVICE_NEEDLESS,
                            number,
                            line.code() + ": no edit of the day that a modifier could lift asks for " + modifier,
                            without));
                }
            }
        }
    }

    /** Whether the edits are known for certain to hold nothing that the line's modifier could lift. */
    private boolean isClean(Claim claim, int number) {
        ClaimLine line = claim.lines().get(number - 1);
        for (String beside : beside(claim, number)) {
            if (beside.equals(line.code()) || !ProcedureCode.isBillable(beside)) {
                return false;
            }
            NcciAnswer<PtpEdit> answer = answer(claim, line, beside);
            Optional<PtpEdit> edit = answer.value();
            boolean unliftable = edit.filter(found -> found.indicator() == ModifierIndicator.NOT_ALLOWED)
                    .isPresent();
            if (answer.status() != NcciAnswer.Status.NONE && !unliftable) {
                return false;
            }
        }
        return ncci.knows(ProcedureCode.of(line.code()), ClaimUnits.date(claim, line));
    }

    private void separate(Claim claim, int number, VisitVolume volume, List<BillingTip> tips) {
        ClaimLine line = claim.lines().get(number - 1);
        for (String beside : beside(claim, number)) {
            if (!ProcedureCode.isBillable(beside)) {
                continue;
            }
            Optional<PtpEdit> edit = answer(claim, line, beside)
                    .value()
                    .filter(found -> found.columnTwo().value().equals(line.code()));
            if (edit.isPresent() && edit.get().indicator() == ModifierIndicator.ALLOWED) {
                tips.add(BillingTip.of(
                        Kind.DISTINCT_SERVICE_IF_SEPARATE,
                        number,
                        line.code() + " is denied beside " + beside + "; " + DISTINCT
                                + " lifts the edit only where the two had separate, recorded time",
                        impact.of(claim, ClaimChange.withModifier(number, DISTINCT), volume)));
                return;
            }
        }
    }

    /** The codes of the line's date: other lines, and what was billed before. */
    private static List<String> beside(Claim claim, int number) {
        LocalDate date = ClaimUnits.date(claim, claim.lines().get(number - 1));
        List<String> codes = new ArrayList<>();
        for (int other = 1; other <= claim.lines().size(); other++) {
            ClaimLine line = claim.lines().get(other - 1);
            if (other != number && ClaimUnits.date(claim, line).equals(date)) {
                codes.add(line.code());
            }
        }
        claim.history().stream()
                .filter(prior -> prior.dateOfService().equals(date))
                .forEach(prior -> codes.add(prior.code()));
        return codes;
    }

    private NcciAnswer<PtpEdit> answer(Claim claim, ClaimLine line, String beside) {
        return ncci.between(ProcedureCode.of(line.code()), ProcedureCode.of(beside), ClaimUnits.date(claim, line));
    }

    /** 25 is judged by two rooms: by its code, and by the edits. */
    private static boolean says(PricedClaim priced, int number, FindingCode code, String modifier) {
        for (PricedLine line : priced.lines()) {
            boolean said = line.findings().stream()
                    .anyMatch(finding -> finding.code() == code
                            || (!modifier.isEmpty() && finding.code() == FindingCode.NCCI_MODIFIER_NEEDLESS));
            if (line.number() == number && said) {
                return true;
            }
        }
        return false;
    }
}
