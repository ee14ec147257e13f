package io.github.medpay.insight.therapy;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Disposition;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.internal.insight.InsightFields;
import io.github.medpay.internal.modifier.ModifierSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One allowed amount of therapy of a patient.
 *
 * @param date date of service
 * @param discipline under whose plan of care
 * @param allowed dollars, deductible and coinsurance included
 * @param hasKx whether the line carries KX
 */
public record TherapyExpense(@JsonIgnore LocalDate date, Discipline discipline, BigDecimal allowed, boolean hasKx) {

    /**
     * Checks what must not be null and the amount.
     *
     * @param date date of service
     * @param discipline under whose plan of care
     * @param allowed dollars, 0.00 or more, deductible and coinsurance included
     * @param hasKx whether the line carries KX
     * @throws InsightException if the amount is negative or has more than two decimals
     */
    public TherapyExpense {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(discipline, "discipline");
        allowed = InsightFields.amount("allowed", allowed);
    }

    /**
     * The therapy lines of a priced claim: those with GN, GO or GP that the physician fee schedule pays. A line that was denied for a missing KX
     * has no allowed amount, and so is not an expense. A line that spans days is an expense of each.
     *
     * @param claim the claim
     * @param priced the same claim, priced
     * @return its expenses, in claim order
     */
    public static List<TherapyExpense> of(Claim claim, PricedClaim priced) {
        List<TherapyExpense> expenses = new ArrayList<>();
        Map<Integer, Integer> days = new HashMap<>();
        for (PricedLine line : priced.lines()) {
            int day = days.merge(line.number(), 1, Integer::sum);
            ModifierSet modifiers = ModifierSet.of(line.modifiers());
            Discipline discipline = modifiers.discipline();
            BigDecimal allowed = line.allowed();
            if (discipline != null && allowed != null && isExpense(line)) {
                ClaimLine billed = claim.lines().get(line.number() - 1);
                boolean kx = modifiers.has(RuleModifier.THRESHOLD_EXCEPTION);
                boolean spread = billed.units() != null && ClaimUnits.isSpan(claim, billed);
                LocalDate first = ClaimUnits.date(claim, billed);
                expenses.add(new TherapyExpense(spread ? first.plusDays(day - 1L) : first, discipline, allowed, kx));
            }
        }
        return expenses;
    }

    /** A drug or a laboratory test is none, whatever its modifiers. */
    private static boolean isExpense(PricedLine line) {
        return line.disposition() == Disposition.PRICED && line.schedule() == PaymentSchedule.PHYSICIAN;
    }

    @JsonGetter("date")
    String dateText() {
        return date.toString();
    }
}
