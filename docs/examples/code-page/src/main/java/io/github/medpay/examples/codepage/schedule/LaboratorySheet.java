package io.github.medpay.examples.codepage.schedule;

import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.laboratory.LaboratoryFee;
import io.github.medpay.laboratory.LaboratoryFeeSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clinical laboratory fee schedule says of a test. */
final class LaboratorySheet {

    private LaboratorySheet() {}

    static ScheduleView of(LaboratoryFeeSchedule fees, CodePayment payment) {
        String code = payment.code().value();
        Optional<LaboratoryFee> fee = fees.find(code);
        Optional<LaboratoryFee> waived = fees.findWaived(code);
        Optional<LaboratoryFee> either = fee.isPresent() ? fee : waived;
        boolean priced = either.flatMap(LaboratoryFee::rate).isPresent();
        List<FactView> facts = new ArrayList<>();
        fee.ifPresent(test -> facts.add(new FactView("Rate", rate(test))));
        waived.filter(LaboratoryFee::isWaived)
                .ifPresent(test -> facts.add(new FactView("Rate with QW, a waived test", rate(test))));
        facts.add(new FactView("Deductible and coinsurance", "none"));
        facts.add(new FactView("Assignment", "mandatory"));
        return new ScheduleView(
                "Clinical laboratory fee schedule",
                "Fee of one test",
                Words.money(either.flatMap(LaboratoryFee::rate).orElse(null)),
                priced ? Surety.of(fees.isOwnQuarter()) : "The contractor sets the price",
                priced ? Surety.style(fees.isOwnQuarter()) : "contractor-priced",
                List.of("The same in every locality and setting"),
                fees.file() + ", in force from " + fees.effectiveFrom(),
                facts,
                payment.findings());
    }

    private static String rate(LaboratoryFee fee) {
        return fee.rate().map(Words::money).orElse("set by the contractor");
    }
}
