package io.github.medpay.examples.codepage.view;

import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Minutes;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.examples.codepage.ask.ComparisonQuestion;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.insight.comparison.CodeComparison;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.units.TimeBase;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens where minutes belong to another code than the one they were written to.
 *
 * @param title from which code to which
 * @param allowed the change of the allowed amount
 * @param receipts the change of all receipts
 */
record MoveView(String title, String allowed, String receipts) {

    /** Enough that a code keeps minutes where some move away. */
    private static final int MORE_THAN_MOVED = 15;

    private static final String PLAN =
            Discipline.PHYSICAL_THERAPY.planOfCareModifier().value();

    static List<MoveView> of(MedPay medPay, ComparisonQuestion question) {
        List<String> timed = question.codes().stream()
                .filter(code -> medPay.unitCalculator(question.circumstances().date())
                                .timing(ProcedureCode.of(code))
                                .base()
                        == TimeBase.QUARTER_HOUR)
                .toList();
        List<MoveView> moves = new ArrayList<>();
        CodeComparison comparison = medPay.insight().codeComparison();
        for (String from : timed) {
            for (String to : timed) {
                if (!from.equals(to)) {
                    moves.add(of(
                            comparison.moveMinutes(
                                    claim(question, from, to), 1, 2, question.moved(), VisitVolume.ONE_VISIT),
                            from + " to " + to));
                }
            }
        }
        return moves;
    }

    private static Claim claim(ComparisonQuestion question, String from, String to) {
        int minutes = question.moved() + MORE_THAN_MOVED;
        return question.circumstances().claim(List.of(line(from, minutes), line(to, minutes)));
    }

    private static ClaimLine line(String code, int minutes) {
        return ClaimLine.builder(code)
                .addModifiers(PLAN)
                .minutes(Minutes.of(minutes))
                .build();
    }

    private static MoveView of(Impact impact, String title) {
        return new MoveView(
                title,
                Words.change(impact.perVisit().allowed()),
                Words.change(impact.perVisit().receipts()));
    }
}
