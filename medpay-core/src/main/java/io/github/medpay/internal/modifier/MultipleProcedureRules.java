package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.fee.MultipleProcedureIndicator;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;

/**
 * What the services of one patient, day and practitioner are paid together: the multiple procedure and bilateral rules
 * (Claims Processing Manual ch. 12 §§40.6, 40.7; ch. 5 §10.7; ch. 13).
 *
 * <p>The pools are separate: surgery and endoscopy; imaging; therapy; cardiovascular; ophthalmology. Services outside
 * them are paid unit by unit. The answer does not depend on the order of the services but where amounts tie.
 */
public final class MultipleProcedureRules {

    private enum Pool {
        NONE,
        SURGERY,
        IMAGING,
        THERAPY,
        CARDIOVASCULAR,
        OPHTHALMOLOGY,
        EQUIPMENT
    }

    private final ModifierFactors factors;
    private final PolicyPeriod policy;
    private final ComponentReduction imaging;
    private final ComponentReduction cardiovascular;
    private final ComponentReduction ophthalmology;
    private final ComponentReduction equipment = ComponentReduction.none();

    MultipleProcedureRules(ModifierFactors factors) {
        this.factors = factors;
        this.policy = factors.policy();
        this.imaging = ComponentReduction.imaging(policy);
        this.cardiovascular = ComponentReduction.cardiovascular(policy);
        this.ophthalmology = ComponentReduction.ophthalmology(policy);
    }

    /**
     * Prices the services of a day.
     *
     * @param day services of one patient, date and practitioner, in claim order, each with an amount
     * @return a price for each service, in the same order
     */
    public ServicePrice[] price(DayService... day) {
        int size = day.length;
        ServicePrice[] prices = new ServicePrice[size];
        BilateralPairs pairs = new BilateralPairs(day, policy);
        int[] places = new int[size];
        for (int first = 0; first < size; first++) {
            if (prices[first] == null) { // in no pool so far
                Pool pool = pool(day[first]);
                int count = 0;
                for (int i = first; i < size; i++) {
                    if (prices[i] == null && pool(day[i]) == pool) {
                        prices[i] = new ServicePrice();
                        places[count++] = i;
                    }
                }
                price(pool, day, places, count, pairs, prices);
            }
        }
        return prices;
    }

    private void price(
            Pool pool, DayService[] day, int[] places, int count, BilateralPairs pairs, ServicePrice[] prices) {
        switch (pool) {
            case THERAPY -> TherapyReduction.price(day, places, count, pairs, prices);
            case SURGERY -> SurgeryRanking.price(day, places, count, pairs, factors, prices);
            case IMAGING -> imaging.price(day, places, count, pairs, factors, prices);
            case CARDIOVASCULAR -> cardiovascular.price(day, places, count, pairs, factors, prices);
            case OPHTHALMOLOGY -> ophthalmology.price(day, places, count, pairs, factors, prices);
            case EQUIPMENT -> equipment.price(day, places, count, pairs, factors, prices);
            case NONE -> unitByUnit(day, places, count, pairs, prices);
        }
        for (int k = 0; k < count; k++) {
            prices[places[k]].fees(pairs.fees(places[k]));
            sayTooManySides(day[places[k]], prices[places[k]]);
        }
    }

    private Pool pool(DayService service) {
        MultipleProcedureIndicator rule = service.rule();
        return switch (rule) {
            case THERAPY -> Pool.THERAPY;
            case IMAGING -> isSessionOfItsOwn(service) ? withoutPool(service) : Pool.IMAGING;
            case CARDIOVASCULAR -> Pool.CARDIOVASCULAR;
            case OPHTHALMOLOGY -> Pool.OPHTHALMOLOGY;
            case SURGERY, ENDOSCOPY, STANDARD_OLD -> service.isReturnToOperatingRoom() ? Pool.NONE : Pool.SURGERY;
            case NONE, NOT_APPLICABLE -> withoutPool(service);
        };
    }

    private Pool withoutPool(DayService service) {
        return service.modifiers().hasAny(policy, ModifierList.TECHNICAL_REDUCTION) ? Pool.EQUIPMENT : Pool.NONE;
    }

    /** 59 and the X modifiers say that imaging was a session of its own. */
    private boolean isSessionOfItsOwn(DayService service) {
        return service.modifiers().has(RuleModifier.SEPARATE_PROCEDURE)
                || service.modifiers().hasAny(policy, ModifierList.DISTINCT_SERVICE);
    }

    private static void unitByUnit(
            DayService[] day, int[] places, int count, BilateralPairs pairs, ServicePrice[] prices) {
        for (int k = 0; k < count; k++) {
            int i = places[k];
            DayService service = day[i];
            ServicePrice price = prices[i];
            long fee = service.cappedCents();
            price.startCapped(fee);
            price.unitAlone(price.amount());
            if (!pairs.isPair(i)) {
                if (service.units() > 1) {
                    price.step(
                            Rule.UNITS,
                            Ratio.of(Math.multiplyExact(fee, (long) service.units())),
                            "× " + service.units());
                }
            } else if (pairs.isBothSides(i)) {
                price.multiply(Rule.BILATERAL, pairs.factor(i), "both sides");
            } else if (pairs.isSecond(i)) {
                price.multiply(
                        Rule.BILATERAL, pairs.factor(i).minusOrZero(Ratio.ONE), "second side of a pair of lines");
            }
        }
    }

    private static void sayTooManySides(DayService service, ServicePrice price) {
        BilateralIndicator indicator = service.entry().bilateral();
        if (service.units() > 2 && BilateralRule.unitsMayBeSides(indicator)) {
            price.say(Finding.of(
                    FindingCode.BILATERAL_UNITS,
                    service.entry() + ": " + service.units() + " units are priced as separate procedures"));
        }
    }
}
