package io.github.medpay.history.rules;

import io.github.medpay.code.Practitioner;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.fee.GlobalPeriod;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service that one physician, or one group and specialty, furnished to one patient: a line of the claim, or a service
 * billed before.
 *
 * @param number the line's number, from 1; {@link #PRIOR} for a service that is not on the claim
 * @param code the procedure code
 * @param modifiers as billed
 * @param practitioner who furnished it, which stands for the specialty
 * @param date the date of service
 * @param globalPeriod the indicator of the row of its own date; null where no row is known
 * @param diagnosticTest whether that row is a diagnostic test or a part of one
 * @param vaccine whether it is a vaccine that Part B pays without coinsurance
 * @param paid whether nothing has refused the service
 * @param postoperativeDays days of care that a line with 55 covers; 0 for all
 * @param policy what law and CMS say on its date
 */
public record FurnishedService(
        int number,
        ProcedureCode code,
        ModifierSet modifiers,
        Practitioner practitioner,
        LocalDate date,
        @Nullable GlobalPeriod globalPeriod,
        boolean diagnosticTest,
        boolean vaccine,
        boolean paid,
        int postoperativeDays,
        PolicyPeriod policy) {

    /** In place of a line's number: the service was billed before, and is not on the claim. */
    public static final int PRIOR = 0;

    boolean isPrior() {
        return number == PRIOR;
    }

    boolean has(RuleModifier modifier) {
        return modifiers.has(modifier);
    }

    boolean isIn(CodeList list) {
        return policy.contains(list, code);
    }

    /** Whether the row has days of care of its own: 000, 010 or 090. */
    boolean isProcedure() {
        return isProcedure(globalPeriod);
    }

    static boolean isProcedure(@Nullable GlobalPeriod period) {
        return period == GlobalPeriod.ZERO_DAYS
                || period == GlobalPeriod.TEN_DAYS
                || period == GlobalPeriod.NINETY_DAYS;
    }

    /** For messages: {@code 66984 (line 1, 2025-02-03)}. */
    public String name() {
        return code + (isPrior() ? " (prior service, " : " (line " + number + ", ") + date + ")";
    }
}
