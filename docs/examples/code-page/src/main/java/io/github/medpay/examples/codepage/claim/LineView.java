package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.StepView;
import io.github.medpay.examples.codepage.part.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One priced line.
 *
 * @param number of the billed line, from 1
 * @param code the code
 * @param service the code with its modifiers
 * @param units of the line
 * @param schedule that pays it
 * @param disposition in words
 * @param dispositionStyle class of the style sheet
 * @param fee of one unit
 * @param allowed allowed amount
 * @param deductible the patient's
 * @param coinsurance the patient's
 * @param medicare what Medicare pays
 * @param more amounts that few lines have
 * @param findings what must be said
 * @param loud whether a finding says that the line is not paid
 * @param trace every step to the allowed amount
 * @param shares every step from there to Medicare's payment
 */
record LineView(
        int number,
        String code,
        String service,
        String units,
        String schedule,
        String disposition,
        String dispositionStyle,
        String fee,
        String allowed,
        String deductible,
        String coinsurance,
        String medicare,
        List<FactView> more,
        List<FindingView> findings,
        boolean loud,
        List<StepView> trace,
        List<StepView> shares) {

    static LineView of(PricedLine line) {
        return new LineView(
                line.number(),
                line.code(),
                Services.words(line.code(), line.modifiers()),
                Words.number(line.units()),
                schedule(line.schedule(), line.release()),
                Words.title(line.disposition()),
                Words.style(line.disposition()),
                Words.price(line.fee()),
                Words.money(line.allowed()),
                Words.money(line.deductible()),
                Words.money(line.coinsurance()),
                Words.money(line.medicarePayment()),
                more(line),
                FindingView.of(line.findings()),
                line.medicarePayment() == null,
                StepView.of(line.trace()),
                StepView.of(line.shareTrace()));
    }

    boolean traced() {
        return !trace.isEmpty();
    }

    boolean paid() {
        return !shares.isEmpty();
    }

    private static String schedule(@Nullable PaymentSchedule schedule, @Nullable String table) {
        if (schedule == null) {
            return "–";
        }
        return Words.title(schedule) + (table == null ? "" : ", " + table);
    }

    private static List<FactView> more(PricedLine line) {
        List<FactView> more = new ArrayList<>();
        if (line.sequestration() != null) {
            more.add(new FactView("Sequestration", Words.money(line.sequestration())));
        }
        if (line.mips() != null && line.mips().signum() != 0) {
            more.add(new FactView("Payment adjustment (MIPS)", Words.change(line.mips())));
        }
        if (line.patientResponsibility() != null) {
            more.add(new FactView("Patient owes", Words.money(line.patientResponsibility())));
        }
        if (line.limitingCharge() != null) {
            more.add(new FactView("Limiting charge", Words.money(line.limitingCharge())));
        }
        if (line.balanceBilling() != null) {
            more.add(new FactView("May be billed above it", Words.money(line.balanceBilling())));
        }
        return more;
    }
}
