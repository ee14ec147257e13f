package io.github.medpay.fee;

import io.github.medpay.rule.Confidence;
import io.github.medpay.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/** How sure a fee is, why, and what must be said beside it. */
record Judgement(Confidence confidence, List<String> reasons, List<Finding> findings) {

    /** A price by relative values without any doubt. */
    static final Judgement SURE =
            new Judgement(Confidence.HIGH, List.of("status A, priced by relative values"), List.of());

    Judgement {
        reasons = List.copyOf(reasons);
        findings = List.copyOf(findings);
    }

    /** Less sure for one more reason. What was said for full confidence no longer holds. */
    Judgement doubted(Confidence atBest, String reason) {
        List<String> more = confidence == Confidence.HIGH ? new ArrayList<>() : new ArrayList<>(reasons);
        more.add(reason);
        return new Judgement(confidence.and(atBest), more, findings);
    }

    /** Less sure for a reason that is a finding too. */
    Judgement doubted(Confidence atBest, Finding finding) {
        return doubted(atBest, finding.message()).saying(finding);
    }

    Judgement saying(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Judgement(confidence, reasons, more);
    }
}
