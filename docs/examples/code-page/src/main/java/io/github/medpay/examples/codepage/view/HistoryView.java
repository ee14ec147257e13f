package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.claim.PaymentSchedule;
import io.github.medpay.drug.DrugPaymentLimit;
import io.github.medpay.drug.DrugPaymentLimits;
import io.github.medpay.drug.DrugSchedules;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.part.Choices;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.examples.codepage.plot.DotPlot;
import io.github.medpay.fee.FeeScheduleEntry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code's price over time, as a plot and in words.
 *
 * @param title of the section
 * @param plot the drawing
 * @param description the drawing in one sentence
 * @param where what else holds for every price
 * @param byRelease whether the prices are those of releases of the physician fee schedule
 */
record HistoryView(String title, DotPlot plot, String description, String where, boolean byRelease) {

    /** Null where a schedule has no more than one table available. */
    static @Nullable HistoryView of(MedPay medPay, PaymentSchedule schedule, CodeQuestion question) {
        FeeScheduleEntry entry = question.entry();
        return switch (schedule) {
            case PHYSICIAN -> entry == null ? null : ofReleases(medPay, question, entry);
            case DRUG -> ofQuarters(medPay.drugSchedules(), question);
            default -> null;
        };
    }

    private static HistoryView ofReleases(MedPay medPay, CodeQuestion question, FeeScheduleEntry entry) {
        List<PriceInTime> prices = ReleasePrices.of(medPay.feeSchedules(), question, entry);
        return new HistoryView(
                "The fee by release",
                PriceInTime.plot(prices),
                PriceInTime.words(prices),
                Choices.label(question.circumstances().locality()) + ", "
                        + Words.of(question.circumstances().setting()),
                true);
    }

    private static HistoryView ofQuarters(DrugSchedules drugs, CodeQuestion question) {
        String current = drugs.on(question.circumstances().date())
                .map(DrugPaymentLimits::file)
                .orElse("");
        List<PriceInTime> prices = drugs.files().stream()
                .map(file -> new PriceInTime(
                        file.name(),
                        drugs.on(file.effectiveFrom())
                                .flatMap(limits -> limit(limits, question))
                                .orElse(null),
                        file.name().equals(current)))
                .toList();
        return new HistoryView(
                "The payment limit by quarter",
                PriceInTime.plot(prices),
                PriceInTime.words(prices),
                "One billing unit, in every locality and setting",
                false);
    }

    private static Optional<BigDecimal> limit(DrugPaymentLimits limits, CodeQuestion question) {
        return limits.find(question.code()).flatMap(DrugPaymentLimit::limit);
    }
}
