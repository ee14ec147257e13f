package io.github.medpay.claim;

import io.github.medpay.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A claim while it is priced. Seen by one thread only. */
final class ClaimWork implements Consumer<Finding> {

    final Claim claim;

    private List<Finding> findings = List.of();
    private final LineList lines;
    private @Nullable PriorServices priors;
    private @Nullable EditedLines edited;

    ClaimWork(Claim claim) {
        this.claim = claim;
        this.lines = new LineList(claim.lines().size());
        int number = 1;
        for (ClaimLine line : claim.lines()) {
            LineDays.add(claim, line, number++, lines);
        }
    }

    // --- ReadHistory

    void priors(PriorServices read) {
        if (priors != null) {
            throw new IllegalStateException("written twice: PriorServices");
        }
        priors = read;
    }

    /** What was billed before; nothing for most claims. */
    PriorServices priors() {
        return priors == null ? PriorServices.NONE : priors;
    }

    // --- NcciEdits

    void edited(EditedLines asked) {
        if (edited != null) {
            throw new IllegalStateException("written twice: EditedLines");
        }
        edited = asked;
    }

    EditedLines edited() {
        return Objects.requireNonNull(edited, "edited");
    }

    LineList lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    @Override
    public void accept(Finding finding) {
        say(finding);
    }

    /** Says a thing of the whole claim, once. */
    void say(Finding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>(2);
        }
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
