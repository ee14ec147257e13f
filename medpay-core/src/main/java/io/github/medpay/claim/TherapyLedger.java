package io.github.medpay.claim;

import io.github.medpay.code.Discipline;
import io.github.medpay.exact.Cents;
import io.github.medpay.modifier.KnownModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The therapy expense of the year, line by line in claim order (RULES §3F, §10). The line that makes the sum exceed the
 * threshold needs KX; without it the line is denied whole and not added. Equal is not past. The year-to-date is that of the
 * year of the first date; other years start at zero.
 */
final class TherapyLedger implements Stage {

    @Override
    public void apply(ClaimWork work) {
        Expense ptSlp = null;
        Expense ot = null;
        for (LineWork line : work.lines()) {
            Discipline discipline = line.isOpen() ? line.modifiers.discipline() : null;
            if (discipline == null) {
                continue;
            }
            if (ptSlp == null || ot == null) {
                TherapyYearToDate before = work.claim.patient().therapyYearToDate();
                int year = firstYear(work);
                ptSlp = new Expense("PT and SLP", year, before.ptSlp());
                ot = new Expense("OT", year, before.ot());
            }
            (discipline == Discipline.OCCUPATIONAL_THERAPY ? ot : ptSlp).count(line);
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
        private final Map<Integer, Long> sums = new HashMap<>(2);

        Expense(String name, int firstYear, BigDecimal before) {
            this.name = name;
            sums.put(firstYear, Cents.ofDollars(before));
        }

        void count(LineWork line) {
            int year = line.date.getYear();
            long sum = sums.getOrDefault(year, 0L) + line.allowedCents;
            if (sum > TherapyThreshold.cents(year) && !line.modifiers.has(KnownModifier.THRESHOLD_EXCEPTION)) {
                line.refuse(
                        Disposition.DENIED,
                        Finding.of(
                                FindingCode.KX_MISSING,
                                line.entry() + ": with this line the " + name + " expense of " + year
                                        + " is past " + Cents.toDollars(TherapyThreshold.cents(year))
                                        + ", and KX is missing"));
                return;
            }
            sums.put(year, sum);
            if (sum > TherapyThreshold.reviewCents(year)) {
                line.say(Finding.of(
                        FindingCode.THERAPY_TARGETED_REVIEW,
                        line.entry() + ": the " + name + " expense of " + year + " is past the targeted review of "
                                + Cents.toDollars(TherapyThreshold.reviewCents(year))));
            }
        }
    }
}
