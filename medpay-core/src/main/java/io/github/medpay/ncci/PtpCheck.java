package io.github.medpay.ncci;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.List;

/**
 * Every pair of lines of a day against the procedure-to-procedure edits, in both directions. A service billed
 * before denies a line of column 2; where it is of column 2 itself, it was paid, and the line of column 1 says so.
 */
final class PtpCheck {

    private final PtpBook book;
    private final PerPeriod<NcciModifiers> modifiers;

    PtpCheck(PtpBook book, PerPeriod<NcciModifiers> modifiers) {
        this.book = book;
        this.modifiers = modifiers;
    }

    void check(CheckedLines lines) {
        int size = lines.size();
        if (size < 2 || book.editions().size() == 0) {
            return;
        }
        int[] ordinal = new int[size];
        int[] edition = new int[size];
        for (int i = 0; i < size; i++) {
            edition[i] = lines.on(i).pairs();
            ordinal[i] = edition[i] < 0 ? -1 : book.index(edition[i]).ordinal(lines.code[i]);
        }
        PtpVerdicts verdicts = new PtpVerdicts(book, lines.day, ordinal, edition);
        for (int i = 0; i < lines.claimed(); i++) {
            for (int j = i + 1; j < size && ordinal[i] >= 0; j++) {
                if (ordinal[j] >= 0 && lines.day[i] == lines.day[j] && ordinal[i] != ordinal[j]) {
                    pair(lines, i, j, verdicts, edition[i]);
                }
            }
        }
    }

    private void pair(CheckedLines lines, int i, int j, PtpVerdicts verdicts, int edition) {
        int verdict = verdicts.of(i, j);
        if (verdict != PtpIndex.NONE) {
            report(lines, i, j, judged(lines, i, j, verdict, verdicts, edition));
        }
        verdict = verdicts.of(j, i);
        if (verdict != PtpIndex.NONE) {
            report(lines, j, i, judged(lines, j, i, verdict, verdicts, edition));
        }
    }

    private JudgedPair judged(CheckedLines lines, int one, int two, int verdict, PtpVerdicts verdicts, int edition) {
        JudgedPair known = verdicts.judged(one, two);
        if (known == null) {
            NcciModifiers lifting = modifiers.onOrFirst(lines.get(two).date());
            known = new JudgedPair(
                    edit(lines.get(one).code(), lines.get(two).code(), verdict, lifting),
                    book.certainty(lines.code[one], lines.code[two], edition, lines.day[two], verdict),
                    lifting);
            verdicts.keep(one, two, known);
        }
        return known;
    }

    private static void report(CheckedLines lines, int one, int two, JudgedPair pair) {
        PtpEdit edit = pair.edit();
        Certainty certainty = pair.certainty();
        NcciModifiers lifting = pair.lifting();
        boolean bypassed = edit.indicator() == ModifierIndicator.ALLOWED
                && (lines.bypasses(one, lifting) || lines.bypasses(two, lifting));
        if (lines.isPrior(two)) {
            if (!bypassed) {
                Finding finding = Finding.of(
                        FindingCode.PRIOR_SERVICE_AFFECTED,
                        () -> NcciMessages.priorColumnTwo(lines.name(one), lines.name(two), edit, certainty));
                lines.add(new NcciFinding(one, NcciFinding.NO_LINE, finding, edit, null, null, certainty));
            }
            return;
        }
        FindingCode code = bypassed ? FindingCode.NCCI_PTP_BYPASSED : FindingCode.NCCI_PTP_DENIED;
        Finding finding =
                Finding.of(code, () -> NcciMessages.ptp(lines.name(one), lines.name(two), edit, bypassed, certainty));
        int other = lines.isPrior(one) ? NcciFinding.NO_LINE : one;
        lines.add(new NcciFinding(two, other, finding, edit, null, null, certainty));
    }

    static PtpEdit edit(int columnOne, int columnTwo, int verdict, NcciModifiers modifiers) {
        return edit(ProcedureCode.fromInt(columnOne), ProcedureCode.fromInt(columnTwo), verdict, modifiers);
    }

    private static PtpEdit edit(
            ProcedureCode columnOne, ProcedureCode columnTwo, int verdict, NcciModifiers modifiers) {
        ModifierIndicator indicator = ModifierIndicator.of(verdict & 0xF);
        return new PtpEdit(
                columnOne,
                columnTwo,
                indicator,
                PtpRationale.of(verdict >>> 4),
                indicator == ModifierIndicator.ALLOWED
                        ? modifiers.allowed(columnOne.toInt(), columnTwo.toInt())
                        : List.of());
    }
}
