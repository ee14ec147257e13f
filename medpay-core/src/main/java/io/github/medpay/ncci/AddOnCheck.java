package io.github.medpay.ncci;

import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/**
 * Add-on codes and their primaries of the same day (NCCI Policy Manual ch. 1 §R). A primary that is itself denied still
 * counts, and one that was billed before does not (decisions of this library).
 */
final class AddOnCheck {

    private final AddOnBook book;

    AddOnCheck(AddOnBook book) {
        this.book = book;
    }

    void check(CheckedLines lines) {
        for (int i = 0; i < lines.claimed(); i++) {
            int edition = lines.on(i).addOns();
            if (edition >= 0 && book.row(lines.code[i], edition) >= 0) {
                check(lines, i, edition);
            }
        }
    }

    private void check(CheckedLines lines, int line, int edition) {
        if (hasPrimary(lines, line, edition)) {
            return;
        }
        AddOnBook.Answer answer = book.answer(lines.code[line], edition, lines.day[line]);
        AddOnRule rule = answer.rule();
        if (rule == null) {
            return;
        }
        Certainty certainty = book.certainty(answer, edition, lines.day[line]);
        FindingCode code =
                rule.isComplete() ? FindingCode.NCCI_PRIMARY_MISSING : FindingCode.NCCI_PRIMARY_BY_CONTRACTOR;
        Finding finding = Finding.of(code, () -> NcciMessages.addOn(lines.name(line), rule, certainty));
        lines.add(new NcciFinding(line, NcciFinding.NO_LINE, finding, null, null, rule, certainty));
    }

    private boolean hasPrimary(CheckedLines lines, int line, int edition) {
        for (int i = 0; i < lines.claimed(); i++) {
            if (i != line
                    && lines.day[i] == lines.day[line]
                    && book.isPrimary(lines.code[i], lines.code[line], edition, lines.day[line])) {
                return true;
            }
        }
        return false;
    }
}
