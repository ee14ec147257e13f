package io.github.medpay.remittance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Which line of a remittance belongs to which billed line: by a control number that one billed line has; then by code,
 * modifiers, date and charge; then what was split and merged, by the sum of the charges; then by what is left of code,
 * modifiers and date. A control number that several lines have does not tell them apart, and comes after their content.
 */
@SuppressWarnings("ReferenceEquality") // a line is told apart by what it is, not by what it says
final class LineMatcher {

    private static final List<BiPredicate<BilledLine, RemittanceLine>> LOOSELY = List.of(
            (billed, line) -> billed.hasCode(line) && billed.hasModifiers(line) && billed.hasDate(line),
            (billed, line) -> billed.hasCode(line) && billed.hasDate(line),
            (billed, line) -> billed.hasCode(line) && billed.hasModifiers(line),
            BilledLine::hasCode);

    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(2);

    private final Set<String> ownIds;
    private final List<BilledLine> billed;
    private final List<RemittanceLine> lines;
    private final List<MatchedLine> matched = new ArrayList<>();

    private LineMatcher(List<BilledLine> billed, List<RemittanceLine> lines) {
        this.ownIds = BilledLine.ownIds(billed);
        this.billed = new ArrayList<>(billed);
        this.lines = new ArrayList<>(lines);
    }

    /** In the order of the claim; what was not billed comes last. */
    static List<MatchedLine> match(List<BilledLine> billed, Remittance remittance) {
        if (remittance.lines().isEmpty()) {
            return List.of(whole(billed, remittance));
        }
        LineMatcher matcher = new LineMatcher(billed, remittance.lines());
        matcher.byOwnId(false);
        matcher.oneToOne(BilledLine::isExactly, LineMatch.CONTENT);
        matcher.byOwnId(true);
        matcher.split((line, other) -> line.hasId(other) && line.hasCode(other) && line.hasModifiers(other));
        matcher.split(BilledLine::hasId);
        matcher.merged();
        matcher.split((line, other) ->
                line.hasCode(other) && (line.line().lastDateOfService() != null || line.hasDate(other)));
        LOOSELY.forEach(way -> matcher.oneToOne(way, LineMatch.CONTENT));
        matcher.oneToOne((line, other) -> line.hasId(other) && line.hasCharge(other), LineMatch.ID);
        matcher.lines.addAll(beside(remittance));
        return matcher.withTheRest();
    }

    /** What was paid or taken for the claim beside its lines, as a line; none where its payment is that of its lines. */
    static List<RemittanceLine> beside(Remittance remittance) {
        BigDecimal rest = remittance.paid();
        for (RemittanceLine line : remittance.lines()) {
            rest = rest.subtract(line.paid());
        }
        return rest.signum() == 0
                ? List.of()
                : List.of(RemittanceLine.builder("", NOTHING, rest)
                        .addAllAdjustments(remittance.adjustments())
                        .build());
    }

    private static MatchedLine whole(List<BilledLine> billed, Remittance remittance) {
        return new MatchedLine(
                billed.stream().map(BilledLine::number).toList(), List.of(whole(remittance)), LineMatch.WHOLE_CLAIM);
    }

    /** A claim that was paid as a whole, as a line. */
    static RemittanceLine whole(Remittance remittance) {
        return RemittanceLine.builder("", remittance.charge(), remittance.paid())
                .addAllAdjustments(remittance.adjustments())
                .build();
    }

    /** Several lines with the number of a billed one are its parts; where their charges do not say so, content comes before. */
    private void byOwnId(boolean afterContent) {
        for (BilledLine line : List.copyOf(billed)) {
            if (!line.hasIdOf(ownIds)) {
                continue;
            }
            List<RemittanceLine> same = lines.stream().filter(line::hasId).toList();
            if (same.size() > 1) {
                if (afterContent || line.charge() == null || line.isSumOf(same)) {
                    take(List.of(line), same, LineMatch.SPLIT);
                }
            } else if (!same.isEmpty()) {
                List<BilledLine> more = mergedInto(same.get(0), line);
                take(more, same, more.size() > 1 ? LineMatch.MERGED : LineMatch.ID);
            }
        }
    }

    /** The line alone; with others of its code that the remittance does not name, where the charge is that of all. */
    private List<BilledLine> mergedInto(RemittanceLine other, BilledLine line) {
        if (!line.hasCharge(other)) {
            List<BilledLine> like = billed.stream()
                    .filter(line::isLike)
                    .filter(more -> more == line || lines.stream().noneMatch(more::hasId))
                    .toList();
            if (like.size() > 1 && isSum(other, like)) {
                return like;
            }
        }
        return List.of(line);
    }

    private void oneToOne(BiPredicate<BilledLine, RemittanceLine> way, LineMatch match) {
        for (BilledLine line : List.copyOf(billed)) {
            for (RemittanceLine other : lines) {
                if (way.test(line, other)) {
                    take(List.of(line), List.of(other), match);
                    break;
                }
            }
        }
    }

    private void merged() {
        for (RemittanceLine other : List.copyOf(lines)) {
            List<BilledLine> like = billed.stream()
                    .filter(line -> line.hasCode(other) && line.mayHaveDate(other))
                    .toList();
            if (like.size() > 1 && isSum(other, like)) {
                take(like, List.of(other), LineMatch.MERGED);
            }
        }
    }

    private void split(BiPredicate<BilledLine, RemittanceLine> way) {
        for (BilledLine line : List.copyOf(billed)) {
            List<RemittanceLine> same =
                    lines.stream().filter(other -> way.test(line, other)).toList();
            if (same.size() > 1 && line.isSumOf(same)) {
                take(List.of(line), same, LineMatch.SPLIT);
            }
        }
    }

    /** Whether the charge is that of all these lines. */
    private static boolean isSum(RemittanceLine other, List<BilledLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BilledLine line : lines) {
            BigDecimal charge = line.charge();
            if (charge == null) {
                return false;
            }
            sum = sum.add(charge);
        }
        return sum.compareTo(other.charge()) == 0;
    }

    private void take(List<BilledLine> some, List<RemittanceLine> others, LineMatch match) {
        matched.add(new MatchedLine(some.stream().map(BilledLine::number).toList(), others, match));
        billed.removeAll(some);
        others.forEach(this::remove);
    }

    /** This very line: two lines of a remittance may be equal. */
    private void remove(RemittanceLine other) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == other) {
                lines.remove(i);
                return;
            }
        }
    }

    private List<MatchedLine> withTheRest() {
        billed.forEach(line -> matched.add(new MatchedLine(List.of(line.number()), List.of(), LineMatch.MISSING)));
        matched.sort(Comparator.comparing(line -> line.numbers().get(0)));
        lines.forEach(line -> matched.add(new MatchedLine(List.of(), List.of(line), LineMatch.ADDED)));
        return List.copyOf(matched);
    }
}
