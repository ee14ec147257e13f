package io.github.medpay.internal.modifier;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Endoscopies of one family (indicator 3): the highest is paid in full, each other its fee less the fee of the family's
 * base, and the base billed with a member is included in it (Medicare Claims Processing Manual, chapter 12,
 * §40.6). The family then joins the surgery ranking as one procedure.
 *
 * <p>The base is found by its code: base codes themselves carry indicator 2 and name no base. Its fee is taken in the
 * member's own setting and locality, and a base without a price subtracts nothing.
 */
final class EndoscopyFamilies {

    private final DayService[] day;
    private final BilateralPairs pairs;
    private final Ratio[] units;
    private final Map<ProcedureCode, List<Integer>> members = new LinkedHashMap<>();

    EndoscopyFamilies(DayService[] day, int[] places, int count, BilateralPairs pairs, Ratio[] units) {
        this.day = day;
        this.units = units;
        this.pairs = pairs;
        for (int k = 0; k < count; k++) {
            int i = places[k];
            ProcedureCode base = day[i].entry().endoscopicBase().orElse(null);
            if (base != null) {
                members.computeIfAbsent(base, key -> new ArrayList<>()).add(i);
            }
        }
    }

    /** Whether the service is the base of a family of which a member is billed. */
    boolean isIncludedBase(int service) {
        return !members.isEmpty() && members.containsKey(day[service].entry().code());
    }

    Finding included(int service) {
        ProcedureCode base = day[service].entry().code();
        List<Integer> family = members.getOrDefault(base, List.of());
        return Finding.of(FindingCode.ENDOSCOPY_BASE_INCLUDED, base + " is included in " + day[family.get(0)].entry());
    }

    boolean isMember(int service) {
        return day[service].entry().endoscopicBase().isPresent();
    }

    /** One procedure for each family. */
    List<Procedure> procedures() {
        List<Procedure> families = new ArrayList<>(members.size());
        members.forEach((base, services) -> families.add(family(base, services)));
        return families;
    }

    private Procedure family(ProcedureCode base, List<Integer> services) {
        int highest = highest(services);
        Procedure family = new Procedure();
        for (int service : services) {
            for (int unit = 0; unit < pairs.procedures(service); unit++) {
                addMember(family, base, service, service == highest && unit == 0);
            }
        }
        return family;
    }

    private void addMember(Procedure family, ProcedureCode base, int service, boolean first) {
        Ratio less = first ? Ratio.ZERO : baseFee(base, day[service]);
        Ratio paid = amount(service).minusOrZero(less);
        if (pairs.isPair(service)) {
            family.addSides(service, pairs, units[service].minusOrZero(less), paid);
        } else {
            family.add(service, paid);
        }
    }

    private Ratio amount(int service) {
        return pairs.isPair(service) ? units[service].times(pairs.factor(service)) : units[service];
    }

    private int highest(List<Integer> services) {
        int best = services.get(0);
        Ratio bestAmount = amount(best);
        for (int service : services) {
            Ratio candidate = amount(service);
            if (!pairs.isSecond(service) && candidate.compareTo(bestAmount) > 0) {
                best = service;
                bestAmount = candidate;
            }
        }
        return best;
    }

    private static Ratio baseFee(ProcedureCode base, DayService member) {
        Optional<FeeScheduleEntry> entry = member.schedule().find(base, RowModifier.GLOBAL);
        return entry.isPresent() && entry.get().hasAmount()
                ? Ratio.of(member.schedule().feeCents(entry.get(), member.locality(), member.setting()))
                : Ratio.ZERO;
    }
}
