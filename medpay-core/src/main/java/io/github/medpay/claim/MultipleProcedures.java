package io.github.medpay.claim;

import io.github.medpay.code.Setting;
import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.fee.FeeSchedule;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.Locality;
import io.github.medpay.internal.modifier.DayService;
import io.github.medpay.internal.modifier.PriceStep;
import io.github.medpay.internal.modifier.ServicePrice;
import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.rule.Rule;

/**
 * What the units of each line are paid, with the other lines of its day. Pools never mix dates, and only
 * lines that are still payable take part.
 */
final class MultipleProcedures implements Stage {

    private final PayerPolicy payer;

    MultipleProcedures(PayerPolicy payer) {
        this.payer = payer;
    }

    @Override
    public void apply(ClaimWork work) {
        LineList open = LineList.within(work.lines());
        for (LineWork line : work.lines()) {
            if (!line.isOpen()) {
                continue;
            }
            if (payer.ownFee(line.line.code()) != null) {
                ownFee(line);
            } else if (!line.isPhysician()) {
                unitPrice(line);
            } else if (line.isAnesthesia()) {
                anesthesia(line);
            } else {
                open.add(line);
            }
        }
        for (LineList day : Days.of(open)) {
            price(day);
        }
    }

    private static void ownFee(LineWork line) {
        long cents = Math.multiplyExact(line.feeCents(), (long) line.units());
        line.amount(PoolAmount.alone(Ratio.of(cents)));
        line.trace.end(Rule.UNITS, cents, "× " + line.units());
    }

    /** A drug or laboratory test: units times the price, and no pool. */
    private static void unitPrice(LineWork line) {
        Ratio amount = line.terms().cents(line.units());
        line.amount(PoolAmount.alone(amount));
        if (line.units() > 1) {
            line.trace.add(new PriceStep(Rule.UNITS, Ratio.of(line.units()), amount, "× " + line.units()));
        }
    }

    private static void anesthesia(LineWork line) {
        Ratio whole = Ratio.of(line.feeCents());
        Ratio amount = whole;
        Ratio factor = line.rules().anesthesia().directionFactor(line.modifiers());
        if (!factor.isOne()) {
            amount = amount.times(factor);
            line.trace.add(new PriceStep(Rule.MEDICAL_DIRECTION, factor, amount, "medical direction"));
        }
        line.amount(PoolAmount.of(amount, whole));
    }

    private static void price(LineList day) {
        DayService[] services = new DayService[day.size()];
        for (int i = 0; i < services.length; i++) {
            services[i] = service(day.get(i));
        }
        ServicePrice[] prices = day.get(0).rules().multipleProcedures().price(services);
        for (int i = 0; i < prices.length; i++) {
            give(day.get(i), prices[i]);
        }
    }

    private static DayService service(LineWork line) {
        FeeSchedule schedule = line.schedule();
        FeeScheduleEntry entry = line.entry();
        Locality locality = line.locality();
        Setting setting = line.setting();
        return new DayService(schedule, entry, locality, setting, line.modifiers(), line.units(), line.feeCents());
    }

    private static void give(LineWork line, ServicePrice price) {
        line.amount(PoolAmount.of(price, line.feeCents()));
        if (price.isIncluded()) {
            line.sayAll(price.findings());
            line.become(Disposition.BUNDLED, FindingCode.ENDOSCOPY_BASE_INCLUDED);
            return;
        }
        line.sayAll(price.findings());
        long cap = line.schedule().capCents(line.entry(), line.locality(), line.setting());
        if (line.feeCents() > cap && price.isCapped()) {
            line.trace.add(Rule.OPPS_CAP, cap, "no more than the hospital outpatient amount");
            line.say(Finding.of(
                    FindingCode.OPPS_CAP_APPLIED,
                    line.entry() + ": " + Cents.toDollars(line.feeCents()) + " is capped at " + Cents.toDollars(cap)));
        }
        price.steps(line.trace);
    }
}
