package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.internal.modifier.PriceStep;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;

/**
 * From the amount of all units to the allowed amount: role, practitioner, participation, charge. The order
 * is a decision; see docs/interpretation.md.
 * All percentages multiply exactly, and the line is rounded once.
 */
final class LineAmounts implements Stage {

    private final PayerPolicy payer;

    LineAmounts(PayerPolicy payer) {
        this.payer = payer;
    }

    @Override
    public void apply(ClaimWork work) {
        for (LineWork line : work.lines()) {
            if (line.isOpen()) {
                allow(work.claim, line);
            }
        }
    }

    private void allow(Claim claim, LineWork line) {
        Ratio amount = line.isPhysician() ? ofPractitioner(line) : line.amount();
        if (payer.ownFee(line.line.code()) == null) {
            amount = line.rules().lineFactors().percentOfMedicare(amount, line.trace);
        }
        long participating = amount.roundHalfUp();
        if (claim.participation() != Participation.PARTICIPATING
                && !line.terms().isAlwaysAssigned()) {
            Ratio factor = line.policy().factor(Percentage.NON_PARTICIPATING);
            amount = amount.times(factor);
            line.trace.add(new PriceStep(Rule.NON_PARTICIPATING, factor, amount, ""));
        }
        long rounded = amount.roundHalfUp();
        line.trace.end(Rule.ALLOWED, rounded, "rounded once, half up");
        long charge = line.chargeCents();
        boolean less = line.hasCharge() && charge < rounded;
        if (less) {
            line.trace.add(Rule.CHARGE, charge, "the charge is less than " + Cents.toDollars(rounded));
        }
        line.allowance(participating, less ? charge : rounded);
    }

    /** The percentages of role and practitioner. */
    private static Ratio ofPractitioner(LineWork line) {
        BigDecimal days = line.line.postoperativeDays();
        return line.rules()
                .lineFactors()
                .apply(
                        line.amount(),
                        line.entry(),
                        line.modifiers(),
                        line.practitioner,
                        days == null ? 0 : days.intValueExact(),
                        line.trace);
    }
}
