package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.MedicarePolicy;

/** Which lines are evaluation and management services, on which 24, 25 and 57 belong and 59 does not. */
final class Visits {

    private final MedicarePolicy policy;

    Visits(MedicarePolicy policy) {
        this.policy = policy;
    }

    boolean isVisit(Claim claim, int number) {
        ClaimLine line = claim.lines().get(number - 1);
        return ProcedureCode.isBillable(line.code())
                && policy.find(ClaimUnits.date(claim, line))
                        .filter(period ->
                                period.contains(CodeList.EVALUATION_AND_MANAGEMENT, ProcedureCode.of(line.code())))
                        .isPresent();
    }
}
