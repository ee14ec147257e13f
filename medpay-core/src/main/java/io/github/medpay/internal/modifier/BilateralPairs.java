package io.github.medpay.internal.modifier;

import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.BilateralIndicator;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which services of a day are the two sides of one procedure (Claims Processing Manual ch. 12 §40.7): modifier 50 on
 * one line of one unit; LT and RT on one line; one LT and one RT line that are alike but for the side; or two units
 * without a side, for indicators 1, 2 and 3.
 */
final class BilateralPairs {

    private static final int NONE = -1;

    private final DayService[] services;
    private final PolicyPeriod policy;
    private final int[] partner;
    private final boolean[] bothSides;

    BilateralPairs(DayService[] services, PolicyPeriod policy) {
        this.services = services;
        this.policy = policy;
        this.partner = new int[services.length];
        Arrays.fill(partner, NONE);
        this.bothSides = new boolean[services.length];
        for (int i = 0; i < partner.length; i++) {
            bothSides[i] = isBothSides(services[i]);
            if (partner[i] == NONE && isOneSide(services[i])) {
                pair(i);
            }
        }
    }

    private void pair(int first) {
        for (int second = first + 1; second < partner.length; second++) {
            if (partner[second] == NONE && areSides(services[first], services[second])) {
                partner[first] = second;
                partner[second] = first;
                return;
            }
        }
    }

    private boolean isOneSide(DayService service) {
        return service.units() == 1
                && service.entry().bilateral() != BilateralIndicator.NOT_APPLICABLE
                && service.modifiers().count(policy, ModifierList.SIDE) == 1;
    }

    private boolean areSides(DayService left, DayService right) {
        return isOneSide(right)
                && left.entry().equals(right.entry())
                && left.setting() == right.setting()
                && left.locality().equals(right.locality())
                && left.modifiers().has(RuleModifier.LEFT) != right.modifiers().has(RuleModifier.LEFT)
                && alikeButForTheSide(
                        left.modifiers().symbols(), right.modifiers().symbols());
    }

    private boolean alikeButForTheSide(List<String> left, List<String> right) {
        if (left.size() != right.size()) {
            return false;
        }
        if (left.size() == 1) {
            return true;
        }
        List<String> rest = new ArrayList<>(left);
        List<String> other = new ArrayList<>(right);
        rest.removeIf(this::isSide);
        other.removeIf(this::isSide);
        return other.containsAll(rest) && rest.containsAll(other);
    }

    private boolean isSide(String symbol) {
        return policy.contains(ModifierList.SIDE, symbol);
    }

    private boolean isBothSides(DayService service) {
        BilateralIndicator indicator = service.entry().bilateral();
        ModifierSet modifiers = service.modifiers();
        if (indicator == BilateralIndicator.NOT_APPLICABLE) {
            return false;
        }
        if (modifiers.has(RuleModifier.BILATERAL)) {
            return service.units() == 1;
        }
        if (modifiers.count(policy, ModifierList.SIDE) == 2) {
            return service.units() <= 2;
        }
        return service.units() == 2
                && BilateralRule.unitsMayBeSides(indicator)
                && !modifiers.hasAny(policy, ModifierList.SITE)
                && !modifiers.hasAny(policy, ModifierList.REPEAT);
    }

    /** Whether the line alone reports both sides. */
    boolean isBothSides(int i) {
        return bothSides[i];
    }

    /** Whether the line is the first of two that are the sides of one procedure. */
    boolean isFirst(int i) {
        return partner[i] > i;
    }

    /** Whether the line is the second of two that are the sides of one procedure. */
    boolean isSecond(int i) {
        return partner[i] != NONE && partner[i] < i;
    }

    /** The other line of a pair of lines. */
    int partner(int i) {
        return partner[i];
    }

    /** Whether the line, alone or with its partner, is one procedure of two sides. */
    boolean isPair(int i) {
        return partner[i] != NONE || bothSides[i];
    }

    /** What both sides are paid, as a share of one fee. */
    Ratio factor(int i) {
        return BilateralRule.factor(services[i].entry().bilateral(), policy);
    }

    /** How many fees of one unit the line stands for: its units, both sides, or its share of a pair of lines. */
    Ratio fees(int i) {
        if (!isPair(i)) {
            return Ratio.of(services[i].units());
        }
        Ratio both = factor(i);
        if (bothSides[i]) {
            return both;
        }
        return isFirst(i) ? Ratio.ONE.min(both) : both.minusOrZero(Ratio.ONE);
    }

    /** How many procedures the line stands for in a ranking; the second line of a pair stands for none. */
    int procedures(int i) {
        return isSecond(i) ? 0 : isPair(i) ? 1 : services[i].units();
    }
}
