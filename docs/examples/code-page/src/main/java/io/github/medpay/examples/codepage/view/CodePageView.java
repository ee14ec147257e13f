package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.ask.Circumstances;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.insight.Insight;
import io.github.medpay.insight.comparison.CodeFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one code.
 *
 * @param title of the page
 * @param code the code
 * @param purpose what it is for, in words of the library; null where it has none
 * @param released release, first day and source
 * @param place locality and setting, in words
 * @param pickers of date, place and practitioner
 * @param price of one unit
 * @param indicators of the row
 * @param unitsLabel what the number beside the switches counts
 * @param units of the line
 * @param modifiers the switches
 * @param result what the line pays
 * @param edits the correct coding edits
 * @param calculator from minutes to units
 * @param tips what changes would do
 * @param history the fee by release
 * @param compareWith link to a comparison
 */
public record CodePageView(
        String title,
        String code,
        @Nullable String purpose,
        String released,
        String place,
        PickerView pickers,
        PriceView price,
        List<FactView> indicators,
        String unitsLabel,
        int units,
        ModifiersView modifiers,
        ResultView result,
        EditsView edits,
        UnitsView calculator,
        TipsView tips,
        HistoryView history,
        String compareWith) {

    /**
     * Answers the question, part by part.
     *
     * @param medPay answers
     * @param question what was asked
     * @return the page
     */
    public static CodePageView of(MedPay medPay, CodeQuestion question) {
        Circumstances when = question.circumstances();
        Insight insight = medPay.insight();
        String code = question.code().value();
        CodeFacts facts = insight.codeComparison().facts(code, when.context()).orElseThrow();
        return new CodePageView(
                code,
                code,
                facts.purpose(),
                when.schedule().release() + ", in force from " + when.schedule().effectiveFrom(),
                PickerView.label(when.locality()) + ", " + when.place().label(),
                PickerView.of(when),
                PriceView.of(when, question.entry(), facts),
                FactView.indicators(question.entry(), facts),
                question.isAnesthesia() ? "Minutes of anesthesia" : "Units",
                question.units(),
                ModifiersView.of(medPay, question),
                ResultView.of(medPay.price(question.claim(question.modifiers()))),
                EditsView.of(medPay.ncciChecker(), question),
                UnitsView.of(medPay.unitCalculator(when.date()), question),
                TipsView.of(insight.revenueImpact(), medPay.feeSchedules().releases(), question),
                HistoryView.of(medPay.feeSchedules(), question),
                "/compare?codes=" + code);
    }
}
