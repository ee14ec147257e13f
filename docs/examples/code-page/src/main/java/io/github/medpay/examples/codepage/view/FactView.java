package io.github.medpay.examples.codepage.view;

import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.insight.comparison.CodeFacts;
import java.util.List;

/**
 * A name and a value.
 *
 * @param name what it is
 * @param value in words
 */
record FactView(String name, String value) {

    static List<FactView> indicators(FeeScheduleEntry entry, CodeFacts facts) {
        return List.of(
                new FactView("Status", entry.status().symbol() + " – " + Words.of(entry.status())),
                new FactView("Timing", facts.timing().description()),
                new FactView("Multiple procedures", Words.of(entry.multipleProcedure())),
                new FactView("Professional and technical part", Words.of(entry.pcTc())),
                new FactView("Global period", Words.of(entry.globalPeriod())),
                new FactView("Both sides", Words.of(entry.bilateral())),
                new FactView("Assistant at surgery", Words.of(entry.assistant())),
                new FactView("Two surgeons", Words.of(entry.coSurgeon())),
                new FactView("Team of surgeons", Words.of(entry.team())),
                new FactView("Supervision", Words.of(entry.supervision())));
    }
}
