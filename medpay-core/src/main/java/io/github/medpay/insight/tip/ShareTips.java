package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.MedicarePolicy;
import java.util.List;

/**
 * The tip about 33 on a service that costs the patient nothing beside an annual wellness visit (Benefit Policy
 * Manual ch. 15 §280.5.1). Whether the visit is there and paid is found by pricing the claim with it.
 */
final class ShareTips {

    private static final String PREVENTIVE = RuleModifier.PREVENTIVE_SERVICE.symbol();

    private final MedicarePolicy policy;
    private final RevenueImpact impact;

    ShareTips(MedicarePolicy policy, RevenueImpact impact) {
        this.policy = policy;
        this.impact = impact;
    }

    void add(Claim claim, VisitVolume volume, List<BillingTip> tips) {
        for (int number = 1; number <= claim.lines().size(); number++) {
            ClaimLine line = claim.lines().get(number - 1);
            if (!line.modifiers().contains(PREVENTIVE) && isWaivable(claim, line)) {
                Impact with = impact.of(claim, ClaimChange.withModifier(number, PREVENTIVE), volume);
                boolean same = with.perVisit().allowed().signum() == 0;
                if (same && with.perVisit().patientResponsibility().signum() < 0) {
                    tips.add(BillingTip.of(
                            Kind.PREVENTIVE_MODIFIER_MISSING,
                            number,
                            line.code() + ": with " + PREVENTIVE + " beside the annual wellness visit the patient owes "
                                    + with.perVisit().patientResponsibility().negate()
                                    + " less, and Medicare pays it",
                            with));
                }
            }
        }
    }

    private boolean isWaivable(Claim claim, ClaimLine line) {
        return ProcedureCode.isBillable(line.code())
                && policy.find(ClaimUnits.date(claim, line))
                        .filter(period ->
                                period.contains(CodeList.PREVENTIVE_WITH_WELLNESS_VISIT, ProcedureCode.of(line.code())))
                        .isPresent();
    }
}
