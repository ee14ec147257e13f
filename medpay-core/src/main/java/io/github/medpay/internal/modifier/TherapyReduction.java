package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.therapy.FullUnit;
import io.github.medpay.rule.Rule;

/**
 * The therapy multiple procedure payment reduction (indicator 5): of all units of a patient's day, of all disciplines
 * together, one is paid its whole practice expense and every other one a part of it (Medicare Claims Processing
 * Manual, chapter 5, §10.7).
 *
 * <p>A pair of sides is one unit: every therapy code is paid the same for both sides (bilateral indicator 0).
 */
final class TherapyReduction {

    private TherapyReduction() {}

    /** Prices the therapy services at the given places of the day's list. */
    static void price(DayService[] day, int[] places, int count, BilateralPairs pairs, ServicePrice[] prices) {
        int full = first(day, places, count);
        for (int k = 0; k < count; k++) {
            int i = places[k];
            DayService service = day[i];
            long whole = i == full ? service.feeCents() : 0;
            int others = i == full ? pairs.procedures(i) - 1 : pairs.procedures(i);
            ServicePrice price = prices[i];
            price.start(whole);
            if (pairs.isSecond(i)) {
                price.step(Rule.BILATERAL, Ratio.ZERO, "second side of a pair of lines");
            } else if (others > 0) {
                long reduced = service.schedule()
                        .furtherTherapyUnitCents(service.entry(), service.locality(), service.setting());
                price.step(
                        Rule.THERAPY_MPPR,
                        Ratio.of(Math.addExact(whole, Math.multiplyExact(reduced, (long) others))),
                        detail(i == full, others));
            }
        }
    }

    private static String detail(boolean full, int others) {
        if (!full) {
            return others == 1
                    ? "practice expense reduced: another unit of the day has more"
                    : "practice expense reduced on every unit: another unit of the day has more";
        }
        return others == 1
                ? "one unit in full, one with its practice expense reduced"
                : "one unit in full, the others with their practice expense reduced";
    }

    private static int first(DayService[] day, int[] places, int count) {
        int best = places[0];
        for (int k = 1; k < count; k++) {
            DayService later = day[places[k]];
            DayService first = day[best];
            if (FullUnit.isBefore(later.entry(), later.feeCents(), first.entry(), first.feeCents())) {
                best = places[k];
            }
        }
        return best;
    }
}
