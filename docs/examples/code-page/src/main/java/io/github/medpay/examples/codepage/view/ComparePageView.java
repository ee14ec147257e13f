package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.examples.codepage.ask.ComparisonQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The page that compares codes.
 *
 * @param title of the page
 * @param codes as asked
 * @param moved minutes that move
 * @param released release and first day
 * @param pickers of date, place and practitioner
 * @param comparison null before there are two codes
 */
public record ComparePageView(
        String title,
        String codes,
        int moved,
        String released,
        PickerView pickers,
        @Nullable ComparisonView comparison) {

    /**
     * Answers the question.
     *
     * @param medPay answers
     * @param question what was asked
     * @return the page
     */
    public static ComparePageView of(MedPay medPay, ComparisonQuestion question) {
        return new ComparePageView(
                "Compare codes",
                String.join(" ", question.codes()),
                question.moved(),
                question.circumstances().schedule().release() + ", in force from "
                        + question.circumstances().schedule().effectiveFrom(),
                PickerView.of(question.circumstances()),
                question.isComparison() ? ComparisonView.of(medPay, question) : null);
    }
}
