package io.github.medpay.internal.modifier;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What modifiers do to a line under a payer policy, and whether they may stand: with each other, with a code's indicators,
 * at a place of service. One object for all dates of a period.
 */
@CheckReturnValue
public final class LineRules {

    private final PolicyPeriod policy;
    private final PayerPolicy payer;
    private final ModifierFactors factors;
    private final MultipleProcedureRules multipleProcedures;
    private final LineFactors lineFactors;
    private final AnesthesiaRule anesthesia;

    private LineRules(PolicyPeriod policy, PayerPolicy payer) {
        this.policy = policy;
        this.payer = payer;
        this.factors = new ModifierFactors(policy, payer);
        this.multipleProcedures = new MultipleProcedureRules(factors);
        this.lineFactors = new LineFactors(factors, payer);
        this.anesthesia = new AnesthesiaRule(factors);
    }

    /**
     * The rules of Medicare Part B.
     *
     * @param policy what holds on the date of service
     * @return the rules
     */
    public static LineRules of(PolicyPeriod policy) {
        return of(policy, PayerPolicy.MEDICARE);
    }

    /**
     * The rules under a payer's policy.
     *
     * @param policy what holds with Medicare on the date of service
     * @param payer how the payer differs from Medicare
     * @return the rules
     */
    public static LineRules of(PolicyPeriod policy, PayerPolicy payer) {
        return new LineRules(Objects.requireNonNull(policy, "policy"), Objects.requireNonNull(payer, "payer"));
    }

    /**
     * What holds with Medicare on the days of these rules.
     *
     * @return the period of the policy
     */
    public PolicyPeriod policy() {
        return policy;
    }

    /**
     * How the payer differs from Medicare.
     *
     * @return the payer's policy
     */
    public PayerPolicy payer() {
        return payer;
    }

    /**
     * Checks what can be said of modifiers without knowing the code: their form, and whether they exclude each other.
     *
     * @param modifiers a line's modifiers
     * @param findings receives errors and warnings
     */
    public void checkAlone(ModifierSet modifiers, Consumer<Finding> findings) {
        ModifierForm.check(modifiers, policy, findings);
        ModifierConflicts.check(modifiers, policy, findings);
    }

    /**
     * The row of a code that the modifiers ask for: 26, TC, 53 or the whole service.
     *
     * @param schedule the release
     * @param code the code
     * @param modifiers the line's modifiers
     * @param findings receives what is wrong where there is no such row, or the code's indicator forbids it
     * @return the row; null where there is none
     */
    public @Nullable FeeScheduleEntry row(
            FeeSchedule schedule, ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        return RowChoice.choose(schedule, code, modifiers, findings);
    }

    /**
     * Checks modifiers against the code's indicators and the place of service: what is not allowed, what is missing, and
     * what should be looked at.
     *
     * @param service the line
     * @param findings receives errors and warnings
     */
    public void check(BilledService service, Consumer<Finding> findings) {
        IndicatorChecks.check(service, policy, findings);
        AdvisoryChecks.check(service, policy, findings);
    }

    /**
     * Checks the modifiers of a code that has no row at all in the physician fee schedule.
     *
     * @param code the line's code, which another table knows
     * @param modifiers the line's modifiers
     * @param findings receives an error for 26 or TC
     */
    public void checkWithoutRows(ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        RowChoice.checkWithoutRows(code, modifiers, findings);
    }

    /**
     * Checks the modifiers of a line that the physician fee schedule does not pay: there is no row to act on.
     *
     * @param code the line's code
     * @param modifiers the line's modifiers
     * @param findings receives warnings
     */
    public void checkOther(ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        OtherScheduleChecks.check(code, modifiers, policy, findings);
    }

    /**
     * Checks that a drug or a laboratory test has no modifier of therapy.
     *
     * @param code the line's code
     * @param modifiers the line's modifiers
     * @param findings receives a warning
     */
    public void checkNoTherapy(ProcedureCode code, ModifierSet modifiers, Consumer<Finding> findings) {
        OtherScheduleChecks.checkNoTherapy(code, modifiers, policy, findings);
    }

    /**
     * The roles that the code never pays.
     *
     * @param entry the line's row
     * @param modifiers the line's modifiers
     * @param denials receives a finding for an assistant, co-surgeon or team that is not paid
     */
    public void checkRoles(FeeScheduleEntry entry, ModifierSet modifiers, Consumer<Finding> denials) {
        if (!modifiers.isEmpty()) {
            RoleDenial.check(entry, modifiers, policy, denials);
        }
    }

    /**
     * Whether modifiers leave a line without an amount until a report is read.
     *
     * @param entry the line's row
     * @param modifiers the line's modifiers
     * @return the finding that says why; empty where the line has an amount
     */
    public Optional<Finding> reportNeeded(FeeScheduleEntry entry, ModifierSet modifiers) {
        return ReportNeeded.check(entry, modifiers, factors);
    }

    /**
     * What is left of Medicare's share where a therapy assistant furnished the service.
     *
     * @param modifiers the line's modifiers
     * @return the factor of CQ or CO, else one
     */
    public Ratio assistantShare(ModifierSet modifiers) {
        if (modifiers.has(RuleModifier.PHYSICAL_ASSISTANT)) {
            return factors.of(RuleModifier.PHYSICAL_ASSISTANT);
        }
        return modifiers.has(RuleModifier.OCCUPATIONAL_ASSISTANT)
                ? factors.of(RuleModifier.OCCUPATIONAL_ASSISTANT)
                : Ratio.ONE;
    }

    /**
     * The multiple procedure and bilateral rules of a day.
     *
     * @return the rules
     */
    public MultipleProcedureRules multipleProcedures() {
        return multipleProcedures;
    }

    /**
     * The factors of role and practitioner.
     *
     * @return the factors
     */
    public LineFactors lineFactors() {
        return lineFactors;
    }

    /**
     * The anesthesia rule.
     *
     * @return the rule
     */
    public AnesthesiaRule anesthesia() {
        return anesthesia;
    }
}
