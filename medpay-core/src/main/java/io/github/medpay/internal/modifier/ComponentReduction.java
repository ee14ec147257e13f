package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.policy.Percentage;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Rule;

/**
 * The reductions of technical and professional components: imaging (indicator 4: 50 % and 95 %), cardiovascular (6: 75 %)
 * and ophthalmology (7: 80 %), by the CMS record layout.
 *
 * <p>The highest technical part of the day is paid in full, every other one reduced; in imaging the professional parts
 * are ranked by themselves in the same way (that the two rankings are independent is knowledge). Each unit is a service,
 * and so is each side of a pair. Ranking is by amounts before the cap; of equals the first on the claim comes first.
 */
final class ComponentReduction {

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
            DayService[] day,
            int[] places,
            int count,
            BilateralPairs pairs,
            ModifierFactors factors,
            ServicePrice[] prices) {
        ComponentParts[] parts = new ComponentParts[count];
        int firstTechnical = NONE;
        int firstProfessional = NONE;
        for (int k = 0; k < count; k++) {
            parts[k] = ComponentParts.of(day[places[k]]);
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
        Ratio[] sums = new Ratio[day.length];
        for (int k = 0; k < count; k++) {
            int i = places[k];
            Ratio equipment = EquipmentFactor.of(day[i], factors);
            Ratio whole = parts[k].price(Ratio.ONE, Ratio.ONE, equipment);
            Ratio first = parts[k].price(
                    k == firstProfessional ? Ratio.ONE : professionalFactor,
                    k == firstTechnical ? Ratio.ONE : technicalFactor,
                    equipment);
            Ratio further = parts[k].price(professionalFactor, technicalFactor, equipment);
            int sides = sides(day[i], i, pairs);
            prices[i].unitAlone(whole);
            sums[i] = first.plus(further.times(Ratio.of(sides - 1L)));
            explain(day[i], prices[i], equipment, whole, whole.times(Ratio.of(sides)), sums[i]);
        }
        for (int k = 0; k < count; k++) {
            bothSides(day[places[k]], places[k], pairs, sums, prices);
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

    /** A pair with indicator 3 is two services; any other pair is one. */
    private static int sides(DayService service, int i, BilateralPairs pairs) {
        if (pairs.isPair(i) && !isEachSideAService(service)) {
            return 1;
        }
        return pairs.isBothSides(i) ? 2 : service.units();
    }

    private static boolean isEachSideAService(DayService service) {
        return service.entry().bilateral() == BilateralIndicator.EACH_SIDE;
    }

    /**
     * A pair with indicator 3 is paid the sum of its sides, any other pair one service × its factor (Claims Processing
     * Manual ch. 12 §40.7).
     */
    private static void bothSides(
            DayService service, int i, BilateralPairs pairs, Ratio[] sums, ServicePrice[] prices) {
        if (!pairs.isPair(i) || isEachSideAService(service)) {
            return;
        }
        if (pairs.isBothSides(i)) {
            prices[i].multiply(Rule.BILATERAL, pairs.factor(i), "both sides, one service");
        } else if (pairs.isSecond(i)) {
            Ratio more = pairs.factor(i).minusOrZero(Ratio.ONE);
            prices[i].share(sums[pairs.partner(i)].times(more), "second side of a pair of lines");
        }
    }
}
