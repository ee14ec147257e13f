package io.github.medpay.insight.tip;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.insight.tip.BillingTip.Kind;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.units.CodeAudit;
import io.github.medpay.units.ServiceUnits;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculators;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tips about units and the assistant's modifier, from the recorded minutes. */
final class UnitTips {

    private final UnitCalculators calculators;
    private final RevenueImpact impact;

    UnitTips(UnitCalculators calculators, RevenueImpact impact) {
        this.calculators = calculators;
        this.impact = impact;
    }

    void add(Claim claim, List<TimedService> recorded, VisitVolume volume, List<BillingTip> tips) {
        if (recorded.isEmpty()) {
            return;
        }
        UnitAllocation earned = calculators.on(claim.dateOfService()).calculate(claim.unitRule(), recorded);
        Map<ProcedureCode, Integer> billed = ClaimUnits.billed(claim);
        Map<ProcedureCode, Integer> judged = new HashMap<>(billed);
        judged.keySet().retainAll(codes(recorded));
        for (CodeAudit code : earned.audit(judged).codes()) {
            List<Integer> lines = lines(claim, code.code());
            if (lines.isEmpty()) {
                continue;
            }
            if (code.difference() != 0) {
                tips.add(units(claim, code, lines, volume));
            } else {
                assistant(claim, earned, code, lines, volume, tips);
            }
        }
    }

    private static List<ProcedureCode> codes(List<TimedService> recorded) {
        return recorded.stream().map(TimedService::code).toList();
    }

    /** Lines of the claim's date that bill units of the code. */
    private static List<Integer> lines(Claim claim, ProcedureCode code) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < claim.lines().size(); i++) {
            ClaimLine line = claim.lines().get(i);
            boolean sameDay = ClaimUnits.isOn(claim, line, claim.dateOfService());
            if (line.code().equals(code.value())
                    && sameDay
                    && ClaimUnits.of(claim, line, claim.dateOfService()).isPresent()) {
                lines.add(i + 1);
            }
        }
        return lines;
    }

    private BillingTip units(Claim claim, CodeAudit code, List<Integer> lines, VisitVolume volume) {
        int difference = code.difference();
        Kind kind = difference < 0 ? Kind.UNITS_UNDER_BILLED : Kind.UNITS_OVER_BILLED;
        String message = code.code() + ": billed " + code.billed() + ", and the recorded minutes earn " + code.earned();
        int last = lines.get(lines.size() - 1);
        if (ClaimUnits.isSpan(claim, claim.lines().get(last - 1))) {
            return new BillingTip(
                    kind, last, message, null, impact.worth(claim, volume).basis());
        }
        int left = ClaimUnits.of(claim.lines().get(last - 1)).orElseThrow() - difference;
        if (left < 1 && (claim.lines().size() == 1 || lines.size() > 1)) {
            Impact worth = impact.worth(claim, volume);
            return new BillingTip(kind, last, message, null, worth.basis());
        }
        ClaimChange change = left < 1 ? ClaimChange.withoutLine(last) : ClaimChange.units(last, left);
        return BillingTip.of(kind, last, message, impact.of(claim, change, volume));
    }

    private void assistant(
            Claim claim,
            UnitAllocation earned,
            CodeAudit code,
            List<Integer> lines,
            VisitVolume volume,
            List<BillingTip> tips) {
        int marked = 0;
        Modifier modifier = null;
        for (ServiceUnits service : earned.services()) {
            if (service.service().code().equals(code.code())) {
                marked += service.assistantUnits();
                modifier = service.assistantModifier().orElse(modifier);
            }
        }
        int billed = 0;
        for (int line : lines) {
            billed += isMarked(claim, line) ? units(claim, line) : 0;
        }
        int line = lines.get(0);
        if (lines.size() > 1
                || marked == billed
                || ClaimUnits.isSpan(claim, claim.lines().get(line - 1))) {
            return;
        }
        if (modifier != null && billed == 0) {
            tips.add(BillingTip.of(
                    Kind.ASSISTANT_MODIFIER_MISSING,
                    line,
                    code.code() + ": " + marked + " of " + code.billed() + " units are the assistant's and need "
                            + modifier,
                    impact.of(claim, mark(claim, line, marked, modifier.value()), volume)));
        } else if (marked == 0) {
            String symbol = modifiers(claim, line).has(RuleModifier.PHYSICAL_ASSISTANT)
                    ? RuleModifier.PHYSICAL_ASSISTANT.symbol()
                    : RuleModifier.OCCUPATIONAL_ASSISTANT.symbol();
            tips.add(BillingTip.of(
                    Kind.ASSISTANT_MODIFIER_NEEDLESS,
                    line,
                    code.code() + ": no unit is the assistant's by the recorded minutes, and " + symbol + " is there",
                    impact.of(claim, ClaimChange.withoutModifier(line, symbol), volume)));
        }
    }

    private static ClaimChange mark(Claim claim, int line, int marked, String modifier) {
        int units = units(claim, line);
        if (marked >= units) {
            return ClaimChange.withModifier(line, modifier);
        }
        ClaimLine old = claim.lines().get(line - 1);
        ClaimChange less = ClaimChange.units(line, units - marked);
        List<String> modifiers = new ArrayList<>(old.modifiers());
        modifiers.add(modifier);
        ClaimLine split = old.withUnits(BigDecimal.valueOf(marked))
                .withModifiers(modifiers)
                .withCharge(rest(
                        old.charge(), less.apply(claim).lines().get(line - 1).charge()));
        return less.and(ClaimChange.withLine(split));
    }

    /** What the therapist's line leaves of the charge, as the pricer shares it. */
    private static @Nullable BigDecimal rest(@Nullable BigDecimal charge, @Nullable BigDecimal kept) {
        return charge == null || kept == null ? null : charge.subtract(kept);
    }

    private static boolean isMarked(Claim claim, int line) {
        return modifiers(claim, line).isTherapyAssistant();
    }

    private static ModifierSet modifiers(Claim claim, int line) {
        return ModifierSet.of(claim.lines().get(line - 1).modifiers());
    }

    private static int units(Claim claim, int line) {
        return ClaimUnits.of(claim.lines().get(line - 1)).orElse(0);
    }
}
