package io.github.medpay.history.rules;

import io.github.medpay.rule.Finding;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** The door to this room: judges the lines of a claim by each other and by what was billed before. */
public final class HistoryRules {

    private HistoryRules() {}

    /**
     * Judges the lines among these services. Prior services are not judged; where a line of the claim would have denied one,
     * the line gets a finding.
     *
     * @param services lines and prior services of one physician, or one group and specialty; lines that are invalid or
     *     whose code is unknown are left out
     * @param edits the correct coding edits: where they hold a pair of one day, its global period is left to them
     * @param findings receives each finding and the place of its line in the list; a denial refuses the line
     */
    public static void judge(List<FurnishedService> services, SameDayEdits edits, ObjIntConsumer<Finding> findings) {
        Judgement judgement = new Judgement(services, findings);
        GlobalPackages.of(services).judge(judgement, edits);
        NewPatients.judge(judgement);
        Manipulations.judge(judgement);
        ComplexityAddOns.judge(judgement);
    }
}
