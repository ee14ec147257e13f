package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.schedule.ScheduleView;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.insight.comparison.CodeFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the physician fee schedule alone knows of a code.
 *
 * @param purpose what it is for, in words of the library; null where it has none
 * @param price of one unit, and how it comes about
 * @param globalPeriod days of care that the payment includes
 * @param indicators of the row
 * @param calculator from minutes to units
 * @param tips what changes would do
 */
record RowView(
        @Nullable String purpose,
        PriceView price,
        GlobalView globalPeriod,
        List<FactView> indicators,
        UnitsView calculator,
        TipsView tips) {

    static RowView of(MedPay medPay, CodeQuestion question, FeeScheduleEntry entry) {
        CodeFacts facts = medPay.insight()
                .codeComparison()
                .facts(entry.code().value(), question.circumstances().context())
                .orElseThrow();
        return new RowView(
                facts.purpose(),
                PriceView.of(question.circumstances(), entry, facts),
                GlobalView.of(entry, question.circumstances().date()),
                IndicatorsView.of(entry, facts),
                UnitsView.of(medPay.unitCalculator(question.circumstances().date()), question),
                TipsView.of(
                        medPay.insight().revenueImpact(), medPay.feeSchedules().releases(), question));
    }

    /** The head of the page: the price of the row. */
    ScheduleView schedule(CodeQuestion question) {
        return new ScheduleView(
                "Physician fee schedule",
                "Fee of one unit",
                price.amount(),
                price.confidence() + " confidence",
                price.confidenceStyle(),
                price.reasons(),
                question.circumstances().schedule().release() + ", in force from "
                        + question.circumstances().schedule().effectiveFrom(),
                List.of(),
                List.of());
    }
}
