package io.github.medpay.ncci;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of one check as numbers, and the findings so far. Lives for one call. */
final class CheckedLines {

    final int[] code;
    final int[] day;
    private final List<NcciLine> lines;
    private List<NcciFinding> findings = List.of();

    CheckedLines(List<NcciLine> lines) {
        this.lines = lines;
        code = new int[lines.size()];
        day = new int[code.length];
        for (int i = 0; i < code.length; i++) {
            NcciLine line = lines.get(i);
            code[i] = line.code().toInt();
            day[i] = (int) line.date().toEpochDay();
        }
    }

    int size() {
        return code.length;
    }

    NcciLine get(int line) {
        return lines.get(line);
    }

    /** For messages: {@code 97110 (line 2)}. */
    String name(int line) {
        NcciLine given = lines.get(line);
        return given.code() + " (line " + given.number() + ")";
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

    void add(NcciFinding finding) {
        if (findings.isEmpty()) {
            findings = new ArrayList<>();
        }
        findings.add(finding);
    }

    boolean isClean() {
        return findings.isEmpty();
    }

    /** By line; the findings of one line as they were added. */
    List<NcciFinding> sorted() {
        if (findings.size() > 1) {
            findings.sort(Comparator.comparingInt(NcciFinding::line));
        }
        return findings;
    }

    NcciResult result() {
        return findings.isEmpty() ? NcciResult.EMPTY : new NcciResult(sorted());
    }
}
