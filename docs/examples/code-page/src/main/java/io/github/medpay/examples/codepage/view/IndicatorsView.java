package io.github.medpay.examples.codepage.view;

import io.github.medpay.examples.codepage.part.FactView;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.insight.comparison.CodeFacts;
import java.util.List;

/** The policy indicators of a row, in words. */
final class IndicatorsView {

    private IndicatorsView() {}

    static List<FactView> of(FeeScheduleEntry entry, CodeFacts facts) {
        return List.of(
                new FactView("Status", entry.status().symbol() + " – " + Words.of(entry.status())),
                new FactView("Timing", facts.timing().description()),
                new FactView("Multiple procedures", Words.of(entry.multipleProcedure())),
                new FactView("Professional and technical part", Words.of(entry.pcTc())),
                new FactView("Both sides", Words.of(entry.bilateral())),
                new FactView("Assistant at surgery", Words.of(entry.assistant())),
                new FactView("Two surgeons", Words.of(entry.coSurgeon())),
                new FactView("Team of surgeons", Words.of(entry.team())),
                new FactView("Supervision", Words.of(entry.supervision())));
    }
}
