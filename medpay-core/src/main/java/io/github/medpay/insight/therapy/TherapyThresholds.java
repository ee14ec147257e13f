package io.github.medpay.insight.therapy;

import io.github.medpay.claim.TherapyYearToDate;
import io.github.medpay.exact.Cents;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.insight.basis.InsightException;
import io.github.medpay.internal.therapy.ExpenseSum;
import io.github.medpay.policy.Amount;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Firmness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The year's ledger of a patient's therapy expense: when KX starts, and how far the targeted review is
 * (Medicare Claims Processing Manual, chapter 5, §10.3).
 *
 * <p>Lines count by date, and in the order given within a date. A line that makes the sum exceed the threshold needs KX;
 * without it the line is denied whole and not added. A sum equal to the threshold is not past it.
 */
public final class TherapyThresholds {

    private TherapyThresholds() {}

    /**
     * The ledger of a year from its first day.
     *
     * @param policy what holds by date
     * @param year a year whose thresholds the policy holds
     * @param expenses of that year, in any order of dates
     * @return the ledger
     * @throws InsightException if the thresholds of the year are not known, or an expense is of another year
     */
    public static TherapyLedger ledger(MedicarePolicy policy, int year, List<TherapyExpense> expenses) {
        return ledger(policy, year, TherapyYearToDate.NONE, expenses);
    }

    /**
     * The ledger of a year from a sum that is known.
     *
     * @param policy what holds by date
     * @param year a year whose thresholds the policy holds
     * @param before the expense of the year before the first of these
     * @param expenses of that year
     * @return the ledger
     * @throws InsightException if the thresholds of the year are not known, or an expense is of another year
     */
    public static TherapyLedger ledger(
            MedicarePolicy policy, int year, TherapyYearToDate before, List<TherapyExpense> expenses) {
        BigDecimal threshold = amount(policy, Amount.THERAPY_THRESHOLD_PT_SLP, year);
        BigDecimal ofOccupational = amount(policy, Amount.THERAPY_THRESHOLD_OT, year);
        BigDecimal review = amount(policy, Amount.THERAPY_TARGETED_REVIEW, year);
        List<TherapyExpense> byDate = new ArrayList<>(expenses);
        byDate.sort(Comparator.comparing(TherapyExpense::date));
        List<TherapyExpense> shared = new ArrayList<>();
        List<TherapyExpense> occupational = new ArrayList<>();
        for (TherapyExpense expense : byDate) {
            if (expense.date().getYear() != year) {
                throw new InsightException("expenses", "one is of another year; each year starts at zero");
            }
            boolean ot = ExpenseSum.threshold(expense.discipline()) == Amount.THERAPY_THRESHOLD_OT;
            (ot ? occupational : shared).add(expense);
        }
        List<Finding> findings = new ArrayList<>();
        List<TherapyAccount> accounts = List.of(
                account("PT and SLP", before.ptSlp(), shared, threshold, review, findings),
                account("OT", before.ot(), occupational, ofOccupational, review, findings));
        return new TherapyLedger(
                year, threshold, review, accounts, findings, basis(year, before, expenses.size(), threshold, review));
    }

    private static BigDecimal amount(MedicarePolicy policy, Amount amount, int year) {
        return policy.find(LocalDate.of(year, 1, 1))
                .flatMap(period -> period.find(amount))
                .orElseThrow(() -> new InsightException("year", year + " has no known " + amount + " in the policy"));
    }

    private static TherapyAccount account(
            String name,
            BigDecimal before,
            List<TherapyExpense> expenses,
            BigDecimal threshold,
            BigDecimal review,
            List<Finding> findings) {
        ExpenseSum sum = new ExpenseSum(Cents.ofDollars(before));
        long limit = Cents.ofDollars(threshold);
        long reviewFrom = Cents.ofDollars(review);
        LocalDate kxFrom = null;
        List<TherapyAccount.Entry> entries = new ArrayList<>(expenses.size());
        for (TherapyExpense expense : expenses) {
            long allowed = Cents.ofDollars(expense.allowed());
            boolean past = sum.needsException(allowed, limit);
            boolean counted = !past || expense.hasKx();
            if (past && kxFrom == null) {
                kxFrom = expense.date();
            }
            if (counted) {
                sum.add(allowed);
            } else {
                findings.add(Finding.of(
                        FindingCode.KX_MISSING,
                        name + ", " + expense.date() + ": with this line the expense is "
                                + Cents.toDollars(sum.cents() + allowed) + ", past " + threshold
                                + ", and KX is missing"));
            }
            entries.add(new TherapyAccount.Entry(expense, counted, Cents.toDollars(sum.cents()), past));
        }
        BigDecimal spent = Cents.toDollars(sum.cents());
        if (sum.isPast(reviewFrom)) {
            findings.add(Finding.of(
                    FindingCode.THERAPY_TARGETED_REVIEW,
                    name + ": the expense of the year is " + spent + ", past the targeted review of " + review));
        }
        return new TherapyAccount(name, spent, left(limit, sum), left(reviewFrom, sum), kxFrom, entries);
    }

    private static BigDecimal left(long limit, ExpenseSum sum) {
        return Cents.toDollars(Math.max(0, limit - sum.cents()));
    }

    private static Basis basis(
            int year, TherapyYearToDate before, int expenses, BigDecimal threshold, BigDecimal review) {
        return new Basis(
                List.of(
                        Input.of("year", year),
                        Input.of("expenses", expenses),
                        Input.of("PT and SLP before", before.ptSlp()),
                        Input.of("OT before", before.ot()),
                        Input.of("threshold", threshold),
                        Input.of("targeted review", review)),
                "sum of allowed amounts by date; a line needs KX where the sum with it is above " + threshold,
                List.of(
                        "the expenses are all of the patient's year, of every provider",
                        "lines count in order of date, then as given; a line past the threshold without KX is denied whole"
                                + " and not added (decision)"),
                List.of("Claims Processing Manual ch. 5 §10.3"),
                Firmness.DECISION);
    }
}
