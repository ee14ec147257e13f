package io.github.medpay.modifier;

import com.google.errorprone.annotations.CheckReturnValue;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.rule.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What modifiers do under a payer policy, and whether they may stand: with each other, with a code's indicators, at a place
 * of service (RULES §3D–§3F, §8).
 *
 * <p>Immutable and safe for any number of threads. {@link #medicare()} is the default.
 */
@CheckReturnValue
public final class ModifierRules {

    /** The modifiers that a line carries at most (RULES §8). */
    public static final int MOST_MODIFIERS = 4;

    private static final ModifierRules MEDICARE = new ModifierRules(PayerPolicy.MEDICARE);

    private final PayerPolicy policy;
    private final ModifierFactors factors;

    private ModifierRules(PayerPolicy policy) {
        this.policy = policy;
        this.factors = new ModifierFactors(policy);
    }

    /**
     * The rules of Medicare Part B.
     *
     * @return the rules
     */
    public static ModifierRules medicare() {
        return MEDICARE;
    }

    /**
     * The rules under a payer's policy.
     *
     * @param policy how the payer differs from Medicare
     * @return the rules
     */
    public static ModifierRules of(PayerPolicy policy) {
        return new ModifierRules(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * The payer's policy.
     *
     * @return the policy
     */
    public PayerPolicy policy() {
        return policy;
    }

    /**
     * Every modifier of the rule book.
     *
     * @return effects, by modifier
     */
    public List<ModifierEffect> effects() {
        return Arrays.stream(KnownModifier.values())
                .map(known -> ModifierEffect.of(known, factors))
                .sorted((left, right) -> left.modifier().compareTo(right.modifier()))
                .toList();
    }

    /**
     * What a modifier does.
     *
     * @param modifier two characters
     * @return the effect, or empty where the rule book does not name the modifier
     */
    public Optional<ModifierEffect> describe(Modifier modifier) {
        return KnownModifier.find(modifier.value()).map(known -> ModifierEffect.of(known, factors));
    }

    /**
     * Checks what can be said of modifiers without knowing the code: their form, and whether they exclude each other.
     *
     * @param modifiers a line's modifiers
     * @param findings receives errors and warnings
     */
    public void checkAlone(ModifierSet modifiers, Consumer<Finding> findings) {
        ModifierForm.check(modifiers.symbols(), findings);
        ModifierConflicts.check(modifiers, findings);
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
        IndicatorChecks.check(service, findings);
        AdvisoryChecks.check(service, findings);
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
            RoleDenial.check(entry, modifiers, denials);
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
        if (modifiers.has(KnownModifier.PHYSICAL_ASSISTANT)) {
            return factors.of(KnownModifier.PHYSICAL_ASSISTANT);
        }
        return modifiers.has(KnownModifier.OCCUPATIONAL_ASSISTANT)
                ? factors.of(KnownModifier.OCCUPATIONAL_ASSISTANT)
                : Ratio.ONE;
    }

    /**
     * The multiple procedure and bilateral rules of a day.
     *
     * @return the rules
     */
    public MultipleProcedureRules multipleProcedures() {
        return new MultipleProcedureRules(factors);
    }

    /**
     * The factors of role and practitioner.
     *
     * @return the factors
     */
    public LineFactors lineFactors() {
        return new LineFactors(factors, policy);
    }

    /**
     * The anesthesia rule.
     *
     * @return the rule
     */
    public AnesthesiaRule anesthesia() {
        return new AnesthesiaRule(factors);
    }
}
