package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.policy.Ranking;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of surgical procedures (indicators 2 and 3): each is paid the policy's percentage of
 * its rank, and beyond a number of ranks by report, which is priced with a finding (Medicare Claims Processing
 * Manual, chapter 12, §40.6).
 *
 * <p>Procedures rank by fee times bilateral factor, before the factors of role and practitioner; equals in claim order.
 * Modifier 51 is not asked.
 */
final class SurgeryRanking {

    private SurgeryRanking() {}

    /** Prices the services at the given places of the day's list. */
    static void price(
            DayService[] day,
            int[] places,
            int count,
            BilateralPairs pairs,
            ModifierFactors factors,
            ServicePrice[] prices) {
        Ratio[] units = unitPrices(day, places, count, factors);
        EndoscopyFamilies families = new EndoscopyFamilies(day, places, count, pairs, units);
        List<Procedure> ranking = families.procedures();
        for (int k = 0; k < count; k++) {
            int i = places[k];
            if (families.isIncludedBase(i)) {
                prices[i].include(families.included(i));
            } else if (!families.isMember(i)) {
                for (int unit = 0; unit < pairs.procedures(i); unit++) {
                    ranking.add(Procedure.of(i, units[i], pairs));
                }
            }
        }
        ranking.sort(Comparator.comparing(Procedure::total)
                .reversed()
                .thenComparing(procedure -> procedure.parts().get(0).service()));
        sayByReport(day, ranking, factors.policy(), prices);
        for (int k = 0; k < count; k++) {
            SurgerySteps.explain(
                    day[places[k]],
                    places[k],
                    units[places[k]],
                    pairs,
                    families,
                    ranking,
                    factors.policy(),
                    prices[places[k]]);
        }
    }

    /** The price of one unit of each service, after FX, FY and CT where there is a technical part. */
    private static Ratio[] unitPrices(DayService[] day, int[] places, int count, ModifierFactors factors) {
        Ratio[] units = new Ratio[day.length];
        for (int k = 0; k < count; k++) {
            DayService service = day[places[k]];
            Ratio equipment = EquipmentFactor.of(service, factors);
            units[places[k]] = equipment.isOne()
                    ? Ratio.of(service.cappedCents())
                    : ComponentParts.of(service).price(Ratio.ONE, Ratio.ONE, equipment);
        }
        return units;
    }

    private static void sayByReport(
            DayService[] day, List<Procedure> ranking, PolicyPeriod policy, ServicePrice[] prices) {
        for (int rank = policy.number(PolicyNumber.SURGERIES_PRICED_BY_RANK); rank < ranking.size(); rank++) {
            for (Procedure.Part part : ranking.get(rank).parts()) {
                FeeScheduleEntry entry = day[part.service()].entry();
                BigDecimal percent = factor(entry.multipleProcedure(), rank, policy)
                        .toDecimal()
                        .movePointRight(2)
                        .stripTrailingZeros();
                prices[part.service()].say(Finding.of(
                        FindingCode.SURGERY_BEYOND_FIVE,
                        entry + " is procedure " + (rank + 1) + " of the day: by report, priced at "
                                + percent.toPlainString() + " %"));
            }
        }
    }

    static Ratio factor(MultipleProcedureIndicator indicator, int rank, PolicyPeriod policy) {
        return policy.factor(
                indicator == MultipleProcedureIndicator.STANDARD_OLD ? Ranking.SURGERY_OLD : Ranking.SURGERY, rank);
    }

    /** What a service carries of all procedures, by rank under the policy; without a policy before the rank. */
    static Ratio amount(
            List<Procedure> ranking, int service, MultipleProcedureIndicator indicator, @Nullable PolicyPeriod policy) {
        Ratio sum = Ratio.ZERO;
        for (int rank = 0; rank < ranking.size(); rank++) {
            for (Procedure.Part part : ranking.get(rank).parts()) {
                if (part.service() == service) {
                    sum = sum.plus(
                            policy == null ? part.amount() : part.amount().times(factor(indicator, rank, policy)));
                }
            }
        }
        return sum;
    }

    /** The first rank at which a service stands, from 0. */
    static int rankOf(List<Procedure> ranking, int service) {
        int rank = 0;
        while (rank < ranking.size() - 1 && !ranking.get(rank).holds(service)) {
            rank++;
        }
        return rank;
    }
}
