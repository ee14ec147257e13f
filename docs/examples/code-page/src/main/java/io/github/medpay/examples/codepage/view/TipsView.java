package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.Claim;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.part.FindingView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.impact.Impact;
import io.github.medpay.insight.impact.RevenueImpact;
import io.github.medpay.insight.impact.VisitAmounts;
import io.github.medpay.insight.impact.VisitVolume;
import io.github.medpay.spi.TableHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of the line would do to a visit and a year, computed and never advice.
 *
 * @param visits a week
 * @param weeks of the year
 * @param year the visits of the year, in words
 * @param tips the changes
 */
record TipsView(int visits, int weeks, String year, List<Tip> tips) {

    /**
     * One change.
     *
     * @param number from 1
     * @param title the change in words
     * @param visit what it does to a visit
     * @param yearly what it does to a year
     * @param complete false where a line has no amount, so that something is left out
     * @param findings what must be true for it
     * @param basis how the answer was reached
     */
    record Tip(
            int number,
            String title,
            Amounts visit,
            Amounts yearly,
            boolean complete,
            List<FindingView> findings,
            Basis basis) {

        static Tip of(int number, String title, Impact impact) {
            return new Tip(
                    number,
                    title,
                    Amounts.of(impact.perVisit()),
                    Amounts.of(impact.perYear()),
                    impact.complete(),
                    FindingView.of(impact.findings()),
                    impact.basis());
        }
    }

    /**
     * The changes of three amounts.
     *
     * @param allowed allowed amounts
     * @param share Medicare's share before sequestration
     * @param receipts what comes in from all
     */
    record Amounts(String allowed, String share, String receipts) {

        static Amounts of(VisitAmounts amounts) {
            return new Amounts(
                    Words.change(amounts.allowed()),
                    Words.change(amounts.programShare()),
                    Words.change(amounts.receipts()));
        }
    }

    static TipsView of(RevenueImpact impact, List<TableHeader> releases, CodeQuestion question) {
        VisitVolume volume = VisitVolume.of(question.visits(), question.weeks());
        Claim claim = question.claim(question.modifiers());
        List<PossibleChange> changes = PossibleChange.of(question, releases);
        List<Tip> tips = new ArrayList<>();
        for (PossibleChange change : changes) {
            tips.add(Tip.of(tips.size() + 1, change.title(), impact.of(claim, change.change(), volume)));
        }
        return new TipsView(
                question.visits(), question.weeks(), Words.count(volume.visits(), "visit") + " a year", tips);
    }
}
