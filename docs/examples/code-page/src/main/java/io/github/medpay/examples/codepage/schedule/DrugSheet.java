package io.github.medpay.examples.codepage.schedule;

import io.github.medpay.drug.Dosage;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the quarter's file of payment limits says of a drug or vaccine. */
final class DrugSheet {

    private DrugSheet() {}

    static ScheduleView of(DrugPaymentLimits limits, CodePayment payment) {
        Optional<DrugPaymentLimit> found = limits.find(payment.code());
        boolean priced = found.flatMap(DrugPaymentLimit::limit).isPresent();
        return new ScheduleView(
                "Payment limits of drugs and vaccines",
                "Payment limit of one billing unit",
                Words.price(found.flatMap(DrugPaymentLimit::limit).orElse(null)),
                priced ? Surety.of(limits.isOwnQuarter()) : "The contractor sets the price",
                priced ? Surety.style(limits.isOwnQuarter()) : "contractor-priced",
                List.of(
                        "The same in every locality and setting; Medicare allows the lesser of the limit and the charge"),
                limits.file() + ", in force from " + limits.effectiveFrom(),
                found.map(DrugSheet::facts)
                        .orElseGet(() -> List.of(new FactView("In " + limits.file(), "the code is not listed"))),
                payment.findings());
    }

    private static List<FactView> facts(DrugPaymentLimit limit) {
        List<FactView> facts = new ArrayList<>();
        facts.add(new FactView("Payment limit", Words.price(limit.limit().orElse(null))));
        limit.dosage().ifPresent(dosage -> facts.add(new FactView("One billing unit is", words(dosage))));
        facts.add(new FactView(
                "Coinsurance",
                limit.isFreeForPatient()
                        ? "none, and no deductible"
                        : limit.coinsurancePercent().stripTrailingZeros().toPlainString() + " %"));
        if (!limit.notes().isEmpty()) {
            facts.add(new FactView(
                    "The file notes", limit.notes().stream().map(Words::of).collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private static String words(Dosage dosage) {
        return dosage.amount().toPlainString() + " " + dosage.unit().name().replace('_', ' ');
    }
}
