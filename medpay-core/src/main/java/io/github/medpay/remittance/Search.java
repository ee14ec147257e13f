package io.github.medpay.remittance;

import io.github.medpay.policy.ModifierList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds what explains the lines that are not as expected: prices the claim anew with one thing changed, then with two, and
 * takes what agrees to the cent and leaves the lines as they are that were as expected.
 *
 * <p>What explains more lines comes first; of equals the cause that stands first in {@link DifferenceCause}. There are so
 * many localities that one of them may agree with a line by chance, so a locality must explain every line that is left.
 */
final class Search {

    private static final int CENT = 1;

    private final Comparing work;
    private final int size;
    private final List<@Nullable Found> found = new ArrayList<>();
    private final List<Situation> bases = new ArrayList<>();

    private Search(Comparing work) {
        this.work = work;
        this.size = work.lines.size();
        bases.add(work.billed);
        for (int i = 0; i < size; i++) {
            found.add(null);
        }
    }

    /** What explains each line; null for a line that is as expected, has no amounts, or stays unexplained. */
    static List<@Nullable Found> explain(Comparing work) {
        Search search = new Search(work);
        if (search.open().isEmpty()) {
            return search.found;
        }
        search.refused();
        search.namedByTheRemittance();
        search.ones();
        search.rounding();
        search.besideOthers();
        search.localities();
        search.pairs();
        return search.found;
    }

    /** The lines to explain. */
    private BitSet open() {
        BitSet open = new BitSet(size);
        for (int i = 0; i < size; i++) {
            if (work.isComparable(i) && !work.isAsExpected(i) && found.get(i) == null) {
                open.set(i);
            }
        }
        return open;
    }

    /** Lines that the contractor refused; then the others are looked at beside the refused ones and without them. */
    private void refused() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (work.isRefused(i)) {
                String reason = RefusalReason.describe(work, i);
                found.set(i, Found.of(DifferenceCause.REFUSED, reason));
                numbers.addAll(work.lines.get(i).numbers());
            }
        }
        List<String> denied = work.policy.modifiers(ModifierList.DENIED_LIABILITY);
        if (numbers.isEmpty() || denied.isEmpty()) {
            return;
        }
        Change change = new Change(
                DifferenceCause.OTHER_LINE_REFUSED,
                numbers.size() == 1
                        ? "line " + numbers.get(0) + " is refused"
                        : "lines " + numbers.stream().map(Object::toString).collect(Collectors.joining(", "))
                                + " are refused",
                situation -> situation.withLines(numbers, line -> {
                    List<String> modifiers = new ArrayList<>(line.modifiers());
                    modifiers.add(denied.get(denied.size() - 1));
                    return line.withModifiers(modifiers);
                }));
        take(List.of(Candidate.of(work, work.billed, List.of(change))), candidate -> true);
        bases.add(change.apply(work.billed));
    }

    private void namedByTheRemittance() {
        for (int i = open().nextSetBit(0); i >= 0; i = open().nextSetBit(i + 1)) {
            OtherAdjustments others = OtherAdjustments.of(work, i);
            Facts said = work.said(i);
            Facts expected = work.expected(i);
            if (others != null
                    && said != null
                    && expected != null
                    && others.givenBack(said).agrees(expected, 0)) {
                found.set(i, Found.of(DifferenceCause.OTHER_ADJUSTMENT, others.detail()));
            }
        }
    }

    /** Lines with adjustments of other reasons, that one thing explains besides. */
    private void besideOthers() {
        Map<Integer, OtherAdjustments> having = new TreeMap<>();
        BitSet open = open();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            OtherAdjustments others = OtherAdjustments.of(work, i);
            if (others != null) {
                having.put(i, others);
            }
        }
        if (having.isEmpty()) {
            return;
        }
        Search without = new Search(work.withoutOthers(having));
        without.bases.clear();
        without.bases.addAll(bases);
        for (int i = 0; i < size; i++) {
            Found named = found.get(i);
            without.found.set(i, named != null && named.candidate() == null ? named : null);
        }
        without.ones();
        having.forEach((line, others) -> {
            Found one = without.found.get(line);
            found.set(line, one == null ? null : one.beside(others));
        });
    }

    private void ones() {
        List<Candidate> candidates = new ArrayList<>();
        for (Change change : ClaimChanges.of(work)) {
            if (!change.isWeak()) {
                add(candidates, List.of(change));
            }
        }
        BitSet open = open();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            for (Change change : LineChanges.of(work, work.lines.get(i))) {
                add(candidates, List.of(change));
            }
        }
        take(candidates, candidate -> true);
    }

    private void rounding() {
        BitSet open = open();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            if (work.agrees(i, work.expected(i), CENT)) {
                found.set(i, Found.of(DifferenceCause.ROUNDING, "a cent"));
            }
        }
    }

    private void localities() {
        BitSet open = open();
        if (open.isEmpty()) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Change change : ClaimChanges.of(work)) {
            if (change.isWeak()) {
                add(candidates, List.of(change));
            }
        }
        take(candidates, candidate -> candidate.agreesWithAll(open));
    }

    private void pairs() {
        BitSet open = open();
        if (open.isEmpty()) {
            return;
        }
        List<Change> ofClaim =
                ClaimChanges.of(work).stream().filter(this::isInPairs).toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < ofClaim.size(); i++) {
            for (int k = i + 1; k < ofClaim.size(); k++) {
                addPair(candidates, ofClaim.get(i), ofClaim.get(k));
            }
        }
        for (int line = open.nextSetBit(0); line >= 0; line = open.nextSetBit(line + 1)) {
            List<Change> ofLine = LineChanges.of(work, work.lines.get(line));
            for (int i = 0; i < ofLine.size(); i++) {
                for (Change change : ofClaim) {
                    addPair(candidates, ofLine.get(i), change);
                }
                for (int k = i + 1; k < ofLine.size(); k++) {
                    addPair(candidates, ofLine.get(i), ofLine.get(k));
                }
            }
        }
        take(candidates, candidate -> !candidate.isWeak() || candidate.agreesWithAll(open));
    }

    /** Of the localities, those of the claim's own contractor. */
    private boolean isInPairs(Change change) {
        return !change.isWeak() || (work.locality != null && change.detail().startsWith(work.locality.mac()));
    }

    private void addPair(List<Candidate> candidates, Change first, Change second) {
        if (first.cause() != second.cause()) {
            add(candidates, List.of(first, second));
        }
    }

    private void add(List<Candidate> candidates, List<Change> changes) {
        for (Situation base : bases) {
            Candidate candidate = Candidate.of(work, base, changes);
            if (candidate.isConsistent()) {
                candidates.add(candidate);
            }
        }
    }

    /** Gives each open line what explains it best. */
    private void take(List<Candidate> candidates, Predicate<Candidate> allowed) {
        BitSet open = open();
        List<Candidate> ranked = candidates.stream()
                .filter(candidate -> candidate.isConsistent() && allowed.test(candidate))
                .sorted(Comparator.comparing((Candidate candidate) -> -candidate.explains(open))
                        .thenComparing(Candidate::order))
                .toList();
        for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
            int line = i;
            List<Candidate> fitting = ranked.stream()
                    .filter(candidate -> candidate.agreesWith(line))
                    .toList();
            if (!fitting.isEmpty()) {
                Candidate best = fitting.get(0);
                int explained = best.explains(open);
                found.set(
                        i,
                        Found.of(
                                best,
                                fitting.stream()
                                        .filter(candidate -> candidate.explains(open) == explained)
                                        .toList()));
            }
        }
    }

    /** The changes that explain a line, besides what the remittance names, and the other causes that do as well. */
    record Found(
            List<Change> changes,
            List<DifferenceCause> alternatives,
            @Nullable Candidate candidate,
            @Nullable OtherAdjustments others) {

        static Found of(DifferenceCause cause, String detail) {
            return new Found(List.of(new Change(cause, detail, situation -> situation)), List.of(), null, null);
        }

        Found beside(OtherAdjustments named) {
            return new Found(changes, alternatives, candidate, named);
        }

        static Found of(Candidate best, List<Candidate> asGood) {
            List<DifferenceCause> causes =
                    best.changes().stream().map(Change::cause).toList();
            List<DifferenceCause> others = asGood.stream()
                    .flatMap(candidate -> candidate.changes().stream())
                    .map(Change::cause)
                    .filter(cause -> !causes.contains(cause))
                    .distinct()
                    .toList();
            return new Found(best.changes(), others, best, null);
        }

        Candidate requireCandidate() {
            return Objects.requireNonNull(candidate, "candidate");
        }
    }
}
