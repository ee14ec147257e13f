package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Rule;
import java.util.List;

/** Says how a service of the surgery ranking came to its amount: sides or units, family, rank. */
final class SurgerySteps {

    private SurgerySteps() {}

    static void explain(
            DayService service,
            int place,
            Ratio unit,
            BilateralPairs pairs,
            EndoscopyFamilies families,
            List<Procedure> ranking,
            PolicyPeriod policy,
            ServicePrice price) {
        if (price.isIncluded()) {
            return;
        }
        MultipleProcedureIndicator indicator = service.rule();
        Ratio before = SurgeryRanking.amount(ranking, place, indicator, null);
        Ratio after = SurgeryRanking.amount(ranking, place, indicator, policy);
        Ratio plain = unit.times(pairs.fees(place));
        price.unitAlone(unit);
        price.start(service.cappedCents());
        if (unit.compareTo(price.amount()) != 0) {
            price.step(
                    EquipmentFactor.rule(service.modifiers()),
                    unit,
                    "technical part reduced for its equipment (FX, FY, CT)");
        }
        if (pairs.isPair(place)) {
            if (plain.compareTo(price.amount()) != 0) {
                price.step(Rule.BILATERAL, plain, sides(place, pairs));
            }
        } else if (service.units() > 1) {
            price.step(Rule.UNITS, plain, "× " + service.units());
        }
        if (families.isMember(place) && before.compareTo(plain) != 0) {
            price.step(Rule.ENDOSCOPY, before, "less the fee of the family's base");
        }
        if (after.compareTo(before) != 0) {
            int rank = SurgeryRanking.rankOf(ranking, place);
            price.step(Rule.SURGERY_RANKING, after, "rank " + (rank + 1) + " of " + ranking.size());
        } else if (before.compareTo(price.amount()) != 0) {
            price.step(Rule.BILATERAL, before, sides(place, pairs));
        }
    }

    private static String sides(int place, BilateralPairs pairs) {
        return pairs.isSecond(place)
                ? "second side: " + pairs.factor(place).toDecimal() + " less the single fee on the first line"
                : "both sides";
    }
}
