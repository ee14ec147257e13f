package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.modifier.LineFactors;
import io.github.medpay.modifier.PayerPolicy;
import io.github.medpay.modifier.PriceStep;
import io.github.medpay.policy.Percentage;
import io.github.medpay.rule.Rule;
import java.math.BigDecimal;

/**
 * From the amount of all units to the allowed amount: role, practitioner, participation, charge (RULES §3A steps 8 to 11).
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
        BigDecimal days = line.line.postoperativeDays();
        LineFactors factors = line.rules().lineFactors();
        Ratio amount = factors.apply(
                line.amount,
                line.entry(),
                line.modifiers,
                claim.practitioner(),
                days == null ? 0 : days.intValueExact(),
                line.trace::add);
        if (payer.ownFee(line.line.code()) == null) {
            amount = factors.percentOfMedicare(amount, line.trace::add);
        }
        line.participatingCents = amount.roundHalfUp();
        if (claim.participation() != Participation.PARTICIPATING) {
            Ratio factor = line.policy().factor(Percentage.NON_PARTICIPATING);
            amount = amount.times(factor);
            line.trace.add(new PriceStep(Rule.NON_PARTICIPATING, factor, amount, ""));
        }
        long rounded = amount.roundHalfUp();
        line.trace.end(Rule.ALLOWED, rounded, "rounded once, half up");
        if (line.chargeCents != LineWork.NO_AMOUNT && line.chargeCents < rounded) {
            line.trace.add(Rule.CHARGE, line.chargeCents, "the charge is less than " + Cents.toDollars(rounded));
            rounded = line.chargeCents;
        }
        line.allowedCents = rounded;
    }
}
