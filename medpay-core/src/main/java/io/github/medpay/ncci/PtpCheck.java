package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/** Every pair of lines of a day against the procedure-to-procedure edits, in both directions (RULES §6). */
final class PtpCheck {

    private final PtpBook book;

    PtpCheck(PtpBook book) {
        this.book = book;
    }

    void check(CheckedLines lines) {
        int size = lines.size();
        if (size < 2 || book.editions().size() == 0) {
            return;
        }
        int[] ordinal = new int[size];
        int[] edition = new int[size];
        for (int i = 0; i < size; i++) {
            edition[i] = book.editions().at(lines.day[i]);
            ordinal[i] = edition[i] < 0 ? -1 : book.index(edition[i]).ordinal(lines.code[i]);
        }
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size && ordinal[i] >= 0; j++) {
                if (ordinal[j] >= 0 && lines.day[i] == lines.day[j] && ordinal[i] != ordinal[j]) {
                    pair(lines, i, j, ordinal[i], ordinal[j], edition[i]);
                }
            }
        }
    }

    private void pair(CheckedLines lines, int i, int j, int ordinalI, int ordinalJ, int edition) {
        int day = lines.day[i];
        int verdict = book.verdictOfOrdinals(ordinalI, ordinalJ, edition, day);
        if (verdict != PtpIndex.NONE) {
            report(lines, i, j, verdict, edition);
        }
        verdict = book.verdictOfOrdinals(ordinalJ, ordinalI, edition, day);
        if (verdict != PtpIndex.NONE) {
            report(lines, j, i, verdict, edition);
        }
    }

    private void report(CheckedLines lines, int one, int two, int verdict, int edition) {
        PtpEdit edit = edit(lines.code[one], lines.code[two], verdict);
        Certainty certainty = book.certainty(lines.code[one], lines.code[two], edition, lines.day[two], verdict);
        boolean bypassed = edit.indicator() == ModifierIndicator.ALLOWED
                && (NcciModifiers.bypasses(lines.get(one), lines.code[one])
                        || NcciModifiers.bypasses(lines.get(two), lines.code[two]));
        FindingCode code = bypassed ? FindingCode.NCCI_PTP_BYPASSED : FindingCode.NCCI_PTP_DENIED;
        String message = NcciMessages.ptp(lines.name(one), lines.name(two), edit, bypassed, certainty);
        lines.add(new NcciFinding(two, one, Finding.of(code, message), edit, null, null, certainty));
    }

    static PtpEdit edit(int columnOne, int columnTwo, int verdict) {
        return new PtpEdit(
                ProcedureCode.fromInt(columnOne),
                ProcedureCode.fromInt(columnTwo),
                ModifierIndicator.of(verdict & 0xF),
                PtpRationale.of(verdict >>> 4));
    }
}
