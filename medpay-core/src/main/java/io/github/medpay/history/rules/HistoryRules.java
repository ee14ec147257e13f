package io.github.medpay.history.rules;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Judges the lines of a claim by each other and by what was billed before. */
public final class HistoryRules {

    private HistoryRules() {}

    /**
     * Surgical packages: which visits and later procedures the payment of a procedure includes. Prior services are not
     * judged; where a line of the claim would have denied one, the line gets a finding.
     *
     * @param services lines and prior services of one physician, or one group and specialty; lines that are invalid or
     *     whose code is unknown are left out
     * @param edits the correct coding edits: where they hold a pair of one day, its global period is left to them
     * @param findings receives each finding and the place of its line in the list; a denial refuses the line
     */
    public static void judgePackages(
            List<FurnishedService> services, SameDayEdits edits, ObjIntConsumer<Finding> findings) {
        GlobalPackages.of(services).judge(new Judgement(services, findings), edits);
    }

    /**
     * Visits that depend on other services: new patients, manipulations, and the complexity add-on. After all that may refuse
     * the visit of an add-on.
     *
     * @param services lines and prior services of one physician, or one group and specialty; lines that are invalid or
     *     whose code is unknown are left out
     * @param findings receives each finding and the place of its line in the list; a denial refuses the line
     */
    public static void judgeVisits(List<FurnishedService> services, ObjIntConsumer<Finding> findings) {
        Judgement judgement = new Judgement(services, findings);
        NewPatients.judge(judgement);
        Manipulations.judge(judgement);
        ComplexityAddOns.judge(judgement);
    }

    /**
     * Whether {@link #judgeVisits} can have a word about a line. Allocates nothing.
     *
     * @param policy what holds on the line's date
     * @param code the line's code
     * @return false where no rule of visits names the code
     */
    public static boolean concernsVisits(PolicyPeriod policy, ProcedureCode code) {
        int packed = code.toInt();
        return policy.contains(CodeList.NEW_PATIENT_VISIT, packed)
                || policy.contains(CodeList.VISIT_COMPLEXITY_ADD_ON, packed)
                || policy.contains(CodeList.CHIROPRACTIC_MANIPULATION, packed);
    }

    /**
     * Whether a code is a visit that surgical packages of its own day may include. Allocates nothing.
     *
     * @param policy what holds on the line's date
     * @param code the line's code
     * @return false for procedures and tests: on the day of surgery no package includes them
     */
    public static boolean isPackageVisit(PolicyPeriod policy, ProcedureCode code) {
        return policy.contains(CodeList.GLOBAL_PACKAGE_VISIT, code.toInt());
    }

    /**
     * Whether a global period opens a surgical package, known or not.
     *
     * @param period the indicator of a row
     * @return true for 000, 010, 090 and YYY
     */
    public static boolean opensPackage(GlobalPeriod period) {
        return FurnishedService.isProcedure(period) || period == GlobalPeriod.CONTRACTOR;
    }
}
