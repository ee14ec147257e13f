package io.github.medpay.remittance;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One or two changes, and which lines of the remittance agree with the claim priced so. */
final class Candidate {

    private final List<Change> changes;
    private final Situation base;
    private final List<@Nullable Facts> facts;
    private final BitSet agreeing = new BitSet();
    private final boolean consistent;

    private Candidate(Comparing work, Situation base, List<Change> changes, List<@Nullable Facts> facts) {
        this.changes = changes;
        this.base = base;
        this.facts = facts;
        boolean keeps = true;
        for (int i = 0; i < facts.size(); i++) {
            if (work.agrees(i, facts.get(i), 0)) {
                agreeing.set(i);
            } else if (work.isComparable(i) && work.isAsExpected(i)) {
                keeps = false;
            }
        }
        this.consistent = keeps;
    }

    static Candidate of(Comparing work, Situation base, List<Change> changes) {
        Situation situation = base;
        for (Change change : changes) {
            situation = change.apply(situation);
        }
        return new Candidate(work, base, changes, work.ofLines(situation.price()));
    }

    List<Change> changes() {
        return changes;
    }

    /** What the claim is priced from, before the changes. */
    Situation base() {
        return base;
    }

    /** What a line comes to with the changes; null where it has no amount. */
    @Nullable
    Facts facts(int line) {
        return facts.get(line);
    }

    /** Whether the lines that are as expected still agree. */
    boolean isConsistent() {
        return consistent;
    }

    boolean isWeak() {
        return changes.stream().anyMatch(Change::isWeak);
    }

    boolean agreesWith(int line) {
        return agreeing.get(line);
    }

    boolean agreesWithAll(BitSet lines) {
        BitSet rest = (BitSet) lines.clone();
        rest.andNot(agreeing);
        return rest.isEmpty();
    }

    /** How many of these lines it explains. */
    int explains(BitSet lines) {
        BitSet both = (BitSet) lines.clone();
        both.and(agreeing);
        return both.cardinality();
    }

    /** The place of its causes among all. */
    int order() {
        return changes.stream()
                .mapToInt(change -> change.cause().compareTo(DifferenceCause.REFUSED))
                .sum();
    }
}
