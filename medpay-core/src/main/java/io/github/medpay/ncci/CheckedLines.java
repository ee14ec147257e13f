package io.github.medpay.ncci;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of one check as numbers, after them the services billed before, and the findings so far. Lives for one call.
 */
final class CheckedLines {

    final int[] code;
    final int[] day;

    /** By line, the editions of its day; lines of one day share them. */
    private final DayEditions[] on;

    /** By line of the claim, its row of unit limits, or −1. */
    private final int[] limitRow;

    private final NcciLine[] lines;
    private final int claimed;
    private List<NcciFinding> findings = List.of();

    /** By line, what {@link #bypasses} has said; 0 where it was not asked yet. */
    private final byte[] bypasses;

    CheckedLines(List<NcciLine> claim, List<NcciLine> before, Books books) {
        claimed = claim.size();
        lines = joined(claim, before);
        code = new int[lines.length];
        day = new int[lines.length];
        on = new DayEditions[lines.length];
        bypasses = new byte[lines.length];
        for (int i = 0; i < lines.length; i++) {
            code[i] = lines[i].code().toInt();
            on[i] = i > 0 && lines[i].date().equals(lines[i - 1].date())
                    ? on[i - 1]
                    : books.on((int) lines[i].date().toEpochDay());
            day[i] = on[i].day();
        }
        limitRow = new int[claimed];
        for (int i = 0; i < claimed; i++) {
            int edition = on[i].limits();
            limitRow[i] = edition < 0 ? -1 : books.limits().row(code[i], edition);
        }
    }

    private static NcciLine[] joined(List<NcciLine> claim, List<NcciLine> before) {
        NcciLine[] all = claim.toArray(new NcciLine[claim.size() + before.size()]);
        for (int i = 0; i < before.size(); i++) {
            all[claim.size() + i] = before.get(i);
        }
        return all;
    }

    /** How many there are, with the services billed before. */
    int size() {
        return code.length;
    }

    /** How many lines the claim has; they stand first. */
    int claimed() {
        return claimed;
    }

    boolean isPrior(int line) {
        return line >= claimed;
    }

    NcciLine get(int line) {
        return lines[line];
    }

    /** The editions of a line's day. */
    DayEditions on(int line) {
        return on[line];
    }

    /** The row of unit limits of a line of the claim, in the edition of its day; −1 where there is none. */
    int limitRow(int line) {
        return limitRow[line];
    }

    /** For messages: {@code 97110 (line 2)} or {@code 97110 (prior service)}. */
    String name(int line) {
        NcciLine given = lines[line];
        return given.code() + (isPrior(line) ? " (prior service)" : " (line " + given.number() + ")");
    }

    /** Whether this is the first line with its date. */
    boolean isFirstOfDay(int line) {
        for (int i = 0; i < line; i++) {
            if (day[i] == day[line]) {
                return false;
            }
        }
        return true;
    }

    boolean sameService(int one, int two) {
        return code[one] == code[two] && day[one] == day[two];
    }

    /** Whether the modifiers of a line lift an edit that it takes part in; found once for all its edits. */
    boolean bypasses(int line, NcciModifiers ofItsDay) {
        if (bypasses[line] == 0) {
            bypasses[line] = (byte) (ofItsDay.bypasses(lines[line], code[line]) ? 1 : -1);
        }
        return bypasses[line] > 0;
    }

    void add(NcciFinding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether an edition of another quarter judged a line. */
    boolean hasNeighbour() {
        for (int i = 0; i < findings.size(); i++) {
            Certainty certainty = findings.get(i).certainty();
            if (certainty != null && !certainty.inQuarter()) {
                return true;
            }
        }
        return false;
    }

    /** By line; the findings of one line as they were added. */
    List<NcciFinding> sorted() {
        if (findings.size() > 1 && !isSorted()) {
            findings = sortedByLine();
        }
        return findings;
    }

    /** Counts the findings of each line, and puts each where those of the lines before it end. */
    private List<NcciFinding> sortedByLine() {
        int[] next = new int[claimed + 2];
        for (int i = 0; i < findings.size(); i++) {
            next[place(findings.get(i)) + 1]++;
        }
        for (int place = 1; place < next.length; place++) {
            next[place] += next[place - 1];
        }
        NcciFinding[] sorted = new NcciFinding[findings.size()];
        for (int i = 0; i < sorted.length; i++) {
            NcciFinding finding = findings.get(i);
            sorted[next[place(finding)]++] = finding;
        }
        return new ArrayList<>(Arrays.asList(sorted));
    }

    /** Those of the whole claim come first. */
    private static int place(NcciFinding finding) {
        return finding.line() - NcciFinding.WHOLE_CLAIM;
    }

    private boolean isSorted() {
        for (int i = 1; i < findings.size(); i++) {
            if (findings.get(i).line() < findings.get(i - 1).line()) {
                return false;
            }
        }
        return true;
    }

    NcciResult result() {
        return findings.isEmpty() ? NcciResult.EMPTY : new NcciResult(sorted());
    }
}
