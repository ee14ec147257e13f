package io.github.medpay.ncci;

import io.github.medpay.code.Modifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/**
 * Units against the medically unlikely edits, as billed (NCCI Policy Manual ch. 1 §V): by line for adjudication
 * indicator 1, by the day's sum over lines of the code, and over what was billed before, for 2 and 3. Over the limit
 * every unit tested is denied, on the claim alone.
 */
final class MueCheck {

    private static final Modifier LEFT = Modifier.of(RuleModifier.LEFT.symbol());
    private static final Modifier RIGHT = Modifier.of(RuleModifier.RIGHT.symbol());

    private final MueBook book;

    MueCheck(MueBook book) {
        this.book = book;
    }

    void check(CheckedLines lines) {
        for (int i = 0; i < lines.claimed(); i++) {
            int row = lines.limitRow(i);
            if (row >= 0) {
                int edition = lines.on(i).limits();
                boolean byDay = book.isByDay(row, edition);
                long before = byDay ? sumOfDay(lines, i, lines.claimed(), lines.size()) : 0;
                long sum = byDay
                        ? before + sumOfDay(lines, i, 0, lines.claimed())
                        : lines.get(i).units();
                if (sum > book.units(row, edition)) {
                    deny(lines, i, sum, before, row, edition);
                }
            }
        }
    }

    private static long sumOfDay(CheckedLines lines, int line, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (lines.sameService(i, line)) {
                sum += lines.get(i).units();
            }
        }
        return sum;
    }

    private void deny(CheckedLines lines, int line, long sum, long before, int row, int edition) {
        MueLimit limit = book.limit(row, edition);
        Certainty certainty = book.certainty(lines.code[line], row, edition, lines.day[line]);
        lines.add(new NcciFinding(
                line,
                NcciFinding.NO_LINE,
                Finding.of(
                        FindingCode.NCCI_MUE_EXCEEDED,
                        () -> NcciMessages.mue(lines.name(line), sum, before, limit, certainty)),
                null,
                limit,
                null,
                certainty));
        if (limit.units() == 1 && hasSide(lines, line, LEFT) && hasSide(lines, line, RIGHT)) {
            lines.add(NcciFinding.of(
                    line, FindingCode.REPORT_MODIFIER_50, () -> NcciMessages.bothSides(lines.name(line)), certainty));
        }
    }

    private static boolean hasSide(CheckedLines lines, int line, Modifier side) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.sameService(i, line) && lines.get(i).modifiers().contains(side)) {
                return true;
            }
        }
        return false;
    }
}
