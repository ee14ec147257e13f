package io.github.medpay.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Rule;
import java.util.List;

/**
 * The reductions of technical and professional components: imaging (indicator 4: 50 % and 95 %), cardiovascular (6: 75 %)
 * and ophthalmology (7: 80 %) (RULES §3B).
 *
 * <p>The highest technical part of the day is paid in full, every other one reduced; in imaging the professional parts
 * are ranked by themselves in the same way (that the two rankings are independent is knowledge). Each unit is a service,
 * and so is each side of a pair. Ranking is by amounts before the cap; of equals the first on the claim comes first.
 */
final class ComponentReduction {

    private static final Ratio HALF = Ratio.of(1, 2);
    private static final int NONE = -1;

    private final Rule rule;
    private final Ratio technicalFactor;
    private final Ratio professionalFactor;

    private ComponentReduction(Rule rule, Ratio technicalFactor, Ratio professionalFactor) {
        this.rule = rule;
        this.technicalFactor = technicalFactor;
        this.professionalFactor = professionalFactor;
    }

    static ComponentReduction imaging(PolicyPeriod policy) {
        return new ComponentReduction(
                Rule.IMAGING_MPPR,
                policy.factor(Percentage.IMAGING_TECHNICAL),
                policy.factor(Percentage.IMAGING_PROFESSIONAL));
    }

    static ComponentReduction cardiovascular(PolicyPeriod policy) {
        return new ComponentReduction(
                Rule.CARDIOVASCULAR_MPPR, policy.factor(Percentage.CARDIOVASCULAR_TECHNICAL), Ratio.ONE);
    }

    static ComponentReduction ophthalmology(PolicyPeriod policy) {
        return new ComponentReduction(
                Rule.OPHTHALMOLOGY_MPPR, policy.factor(Percentage.OPHTHALMOLOGY_TECHNICAL), Ratio.ONE);
    }

    /** No reduction: components matter for FX, FY and CT alone. */
    static ComponentReduction none() {
        return new ComponentReduction(Rule.UNITS, Ratio.ONE, Ratio.ONE);
    }

    /** Prices the services at the given places of the day's list. */
    void price(
            List<DayService> day,
            int[] places,
            int count,
            BilateralPairs pairs,
            ModifierFactors factors,
            ServicePrice[] prices) {
        ComponentParts[] parts = new ComponentParts[count];
        int firstTechnical = NONE;
        int firstProfessional = NONE;
        for (int k = 0; k < count; k++) {
            parts[k] = ComponentParts.of(day.get(places[k]));
            if (parts[k].hasTechnical()
                    && (firstTechnical == NONE || parts[k].technicalCents() > parts[firstTechnical].technicalCents())) {
                firstTechnical = k;
            }
            if (parts[k].hasProfessional()
                    && (firstProfessional == NONE
                            || parts[k].professionalCents() > parts[firstProfessional].professionalCents())) {
                firstProfessional = k;
            }
        }
        Ratio[] sums = new Ratio[day.size()];
        for (int k = 0; k < count; k++) {
            int i = places[k];
            Ratio equipment = EquipmentFactor.of(day.get(i), factors);
            Ratio whole = parts[k].price(Ratio.ONE, Ratio.ONE, equipment);
            Ratio first = parts[k].price(
                    k == firstProfessional ? Ratio.ONE : professionalFactor,
                    k == firstTechnical ? Ratio.ONE : technicalFactor,
                    equipment);
            Ratio further = parts[k].price(professionalFactor, technicalFactor, equipment);
            int sides = pairs.isBothSides(i) ? 2 : day.get(i).units();
            sums[i] = first.plus(further.times(Ratio.of(sides - 1L)));
            explain(day.get(i), prices[i], equipment, whole, whole.times(Ratio.of(sides)), sums[i]);
        }
        for (int k = 0; k < count; k++) {
            bothSides(places[k], pairs, sums, prices);
        }
    }

    private void explain(
            DayService service, ServicePrice price, Ratio equipment, Ratio whole, Ratio unreduced, Ratio sum) {
        if (equipment.isOne() && sum.compareTo(unreduced) == 0) {
            price.startCapped(service.cappedCents());
        } else {
            price.start(service.feeCents());
        }
        if (!equipment.isOne()) {
            price.step(EquipmentFactor.rule(service.modifiers()), whole, "technical part × " + equipment.toDecimal());
        }
        if (sum.compareTo(unreduced) != 0) {
            price.step(rule, sum, "a technical or professional part that is not the first of the day is reduced");
        } else if (sum.compareTo(price.amount()) != 0) {
            price.step(Rule.UNITS, sum, "every unit in full");
        }
    }

    /** A pair is paid the sum of its sides × factor / 2; of two lines the first carries its own side, no more. */
    private static void bothSides(int i, BilateralPairs pairs, Ratio[] sums, ServicePrice[] prices) {
        if (!pairs.isPair(i)) {
            return;
        }
        Ratio factor = pairs.factor(i).times(HALF);
        if (pairs.isBothSides(i)) {
            prices[i].multiply(Rule.BILATERAL, factor, "sum of the sides × factor / 2");
        } else if (pairs.isFirst(i)) {
            Ratio both = sums[i].plus(sums[pairs.partner(i)]).times(factor);
            Ratio first = sums[i].min(both);
            prices[i].share(first, "first side of a pair of lines");
            prices[pairs.partner(i)].share(both.minusOrZero(first), "second side of a pair of lines");
        }
    }
}
