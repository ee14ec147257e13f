package io.github.medpay.claim;

import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.exact.Cents;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.PolicyNumber;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.units.ServiceUnits;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculators;
import io.github.medpay.units.UnitPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns minutes into units, by date and discipline, and splits a line into the therapist's and the assistant's units where
 * the minutes ask for it. Lines with units are taken as billed.
 */
final class UnitsFromMinutes implements Stage {

    private final UnitCalculators calculators;
    private final @Nullable UnitRule ownRule;

    UnitsFromMinutes(UnitCalculators calculators, PayerPolicy payer) {
        this.calculators = calculators;
        this.ownRule = payer.unitRule();
    }

    @Override
    public void apply(ClaimWork work) {
        LineList timed = LineList.within(work.lines());
        for (LineWork line : work.lines()) {
            if (line.isUnderstood() && line.line.minutes() != null && !line.isAnesthesia()) {
                timed.add(line);
            }
        }
        if (timed.isEmpty()) {
            return;
        }
        for (LineList day : Days.of(timed)) {
            calculate(work, day);
        }
    }

    private void calculate(ClaimWork work, LineList day) {
        List<TimedService> services = new ArrayList<>(day.size());
        for (LineWork line : day) {
            services.add(service(line));
        }
        UnitRule rule = ownRule == null ? work.claim.unitRule() : ownRule;
        UnitAllocation allocation = calculators.on(day.get(0).date).calculate(rule, services);
        if (allocation.timedMinutes() > Minutes.OF_DAY) {
            sayPools(work, allocation);
        }
        for (int i = 0; i < day.size(); i++) {
            give(work, day.get(i), allocation.services().get(i));
        }
    }

    /** What is said of a pool is that it has more minutes than a day. */
    private static void sayPools(ClaimWork work, UnitAllocation allocation) {
        for (UnitPool pool : allocation.pools()) {
            for (Finding finding : pool.findings()) {
                work.say(finding);
            }
        }
    }

    private static TimedService service(LineWork line) {
        Minutes minutes = Objects.requireNonNull(line.line.minutes(), "minutes");
        ProcedureCode code = line.code();
        Discipline discipline = line.modifiers().discipline();
        int therapist = minutes.therapist().intValueExact();
        int assistant = minutes.assistant().intValueExact();
        return new TimedService(code, discipline, therapist, assistant);
    }

    private static void give(ClaimWork work, LineWork line, ServiceUnits units) {
        line.sayAll(units.findings());
        if (units.isRefused()) {
            line.become(Disposition.INVALID, FindingCode.MINUTES_INVALID);
            return;
        }
        long charge = line.chargeCents();
        Modifier assistant = units.assistantModifier().orElse(null);
        if (assistant == null || line.modifiers().isTherapyAssistant()) {
            line.earned(line.modifiers(), units.units(), charge);
            return;
        }
        ModifierSet marked = plus(line, assistant);
        if (units.plainUnits() == 0) {
            line.earned(marked, units.units(), charge);
            return;
        }
        long ofPlain = ofPlain(charge, units);
        long ofAssistant = charge == LineWork.NO_AMOUNT ? charge : charge - ofPlain;
        line.earned(line.modifiers(), units.plainUnits(), ofPlain);
        work.lines().insertAfter(line, line.split(marked, units.assistantUnits(), ofAssistant));
    }

    private static ModifierSet plus(LineWork line, Modifier assistant) {
        List<String> symbols = new ArrayList<>(line.modifiers().symbols());
        symbols.add(assistant.value());
        if (symbols.size() > line.policy().number(PolicyNumber.MODIFIERS_OF_A_LINE)) {
            line.say(Finding.of(
                    FindingCode.SPLIT_NEEDS_FIFTH_MODIFIER,
                    line.name() + ": " + assistant + " would be a fifth modifier on the line"));
        }
        return ModifierSet.of(List.copyOf(symbols));
    }

    /** The charge is shared by units; the assistant's line takes the remaining cents. */
    private static long ofPlain(long charge, ServiceUnits units) {
        return charge == LineWork.NO_AMOUNT
                ? charge
                : Cents.divideHalfUp(charge * units.plainUnits(), units.plainUnits() + units.assistantUnits());
    }
}
