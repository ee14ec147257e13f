package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.ask.Circumstances;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.part.Choices;
import io.github.medpay.examples.codepage.schedule.CodePayment;
import io.github.medpay.examples.codepage.schedule.ScheduleView;
import io.github.medpay.fee.FeeScheduleEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of one code.
 *
 * @param title of the page
 * @param code the code
 * @param place locality and setting, in words
 * @param pickers of date, place and practitioner
 * @param schedule that pays the code, and its price
 * @param row what the physician fee schedule knows; null where another schedule pays
 * @param unitsLabel what the number beside the switches counts
 * @param units of the line
 * @param modifiers the switches
 * @param result what the line pays
 * @param shares what the patient owes; null without amounts
 * @param edits the correct coding edits
 * @param history the price over time; null where one table alone is available
 */
public record CodePageView(
        String title,
        String code,
        String place,
        PickerView pickers,
        ScheduleView schedule,
        @Nullable RowView row,
        String unitsLabel,
        int units,
        ModifiersView modifiers,
        ResultView result,
        @Nullable SharesView shares,
        EditsView edits,
        @Nullable HistoryView history) {

    /**
     * Answers the question, part by part.
     *
     * @param medPay answers
     * @param question what was asked
     * @return the page
     */
    public static CodePageView of(MedPay medPay, CodeQuestion question) {
        Circumstances when = question.circumstances();
        CodePayment payment = CodePayment.of(medPay, question.code(), question.claim(List.of()));
        FeeScheduleEntry entry = question.entry();
        RowView row = entry == null || !payment.isPhysician() ? null : RowView.of(medPay, question, entry);
        return new CodePageView(
                question.code().value(),
                question.code().value(),
                Choices.label(when.locality()) + ", " + when.place().label(),
                PickerView.of(when),
                row == null ? payment.view(medPay) : row.schedule(question),
                row,
                question.isAnesthesia() ? "Minutes of anesthesia" : "Units",
                question.units(),
                ModifiersView.of(medPay, question),
                ResultView.of(medPay.price(question.claim(question.modifiers()))),
                SharesView.of(medPay, question.claim(question.modifiers())),
                EditsView.of(medPay.ncciChecker(), question),
                HistoryView.of(medPay, payment.schedule(), question));
    }
}
