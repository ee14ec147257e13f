package io.github.medpay.claim;

import io.github.medpay.code.Discipline;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.therapy.ExpenseSum;
import io.github.medpay.policy.Amount;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The therapy expense of the year, line by line in claim order (Claims Processing Manual ch. 5 §10.3). The line that
 * makes the sum exceed the threshold needs KX; without it the line is denied whole and not added. Equal is not past.
 * The year-to-date is that of the year of the first date; other years start at zero.
 */
final class TherapyLedger implements Stage {

    @Override
    public void apply(ClaimWork work) {
        Expense ptSlp = null;
        Expense ot = null;
        for (LineWork line : work.lines()) {
            Discipline discipline = line.isOpenPhysician() ? line.modifiers().discipline() : null;
            if (discipline == null) {
                continue;
            }
            if (ptSlp == null || ot == null) {
                TherapyYearToDate before = work.claim.patient().therapyYearToDate();
                int year = firstYear(work);
                ptSlp = new Expense("PT and SLP", year, before.ptSlp());
                ot = new Expense("OT", year, before.ot());
            }
            Amount threshold = ExpenseSum.threshold(discipline);
            (threshold == Amount.THERAPY_THRESHOLD_OT ? ot : ptSlp).count(line, threshold);
        }
    }

    private static int firstYear(ClaimWork work) {
        @Nullable LineWork first = null;
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && (first == null || line.date.isBefore(first.date))) {
                first = line;
            }
        }
        return first == null ? 0 : first.date.getYear();
    }

    /** The running sum of one threshold by calendar year; the first year of the claim starts from its year-to-date. */
    private static final class Expense {

        private final String name;
        private final int firstYear;
        private final ExpenseSum sumOfFirst;
        private Map<Integer, ExpenseSum> otherYears = Map.of();

        Expense(String name, int firstYear, BigDecimal before) {
            this.name = name;
            this.firstYear = firstYear;
            this.sumOfFirst = new ExpenseSum(Cents.ofDollars(before));
        }

        void count(LineWork line, Amount amount) {
            int year = line.date.getYear();
            ExpenseSum sum = of(year);
            long threshold = line.policy().cents(amount);
            long review = line.policy().cents(Amount.THERAPY_TARGETED_REVIEW);
            if (threshold == PolicyPeriod.UNKNOWN) {
                sayUnknown(line, "the threshold of " + name);
            } else if (sum.needsException(line.allowedCents(), threshold)
                    && !line.modifiers().has(RuleModifier.THRESHOLD_EXCEPTION)) {
                line.refuse(
                        Disposition.DENIED,
                        Finding.of(
                                FindingCode.KX_MISSING,
                                line.entry() + ": with this line the " + name + " expense of " + year
                                        + " is past " + Cents.toDollars(threshold)
                                        + ", and KX is missing"));
                return;
            }
            sum.add(line.allowedCents());
            if (review == PolicyPeriod.UNKNOWN) {
                sayUnknown(line, "the targeted review");
            } else if (sum.isPast(review)) {
                line.say(Finding.of(
                        FindingCode.THERAPY_TARGETED_REVIEW,
                        line.entry() + ": the " + name + " expense of " + year + " is past the targeted review of "
                                + Cents.toDollars(review)));
            }
        }

        private static void sayUnknown(LineWork line, String what) {
            line.say(Finding.of(
                    FindingCode.POLICY_YEAR_UNKNOWN,
                    line.entry() + ": " + what + " of " + line.date.getYear()
                            + " is not in the policy; it was not checked"));
        }

        private ExpenseSum of(int year) {
            if (year == firstYear) {
                return sumOfFirst;
            }
            otherYears = otherYears.isEmpty() ? new HashMap<>(2) : otherYears;
            return otherYears.computeIfAbsent(year, other -> new ExpenseSum(0));
        }
    }
}
