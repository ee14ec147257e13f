package io.github.medpay.ncci;

import io.github.medpay.internal.policy.PerPeriod;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.spi.NcciEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tables cannot say: dates before the first edition, codes in no table, editions of another quarter. */
final class CoverageCheck {

    private final Books books;
    private final PerPeriod<NcciModifiers> modifiers;

    CoverageCheck(Books books, PerPeriod<NcciModifiers> modifiers) {
        this.books = books;
        this.modifiers = modifiers;
    }

    /** Codes and dates; before the other checks. */
    void check(CheckedLines lines) {
        for (int i = 0; i < lines.claimed(); i++) {
            int line = i;
            if (!lines.on(i).areWhole()) {
                if (lines.isFirstOfDay(i)) {
                    lines.add(unknown(lines, i));
                }
            } else if (lines.limitRow(i) < 0 && !books.knowBesidesLimits(lines.code[i], lines.on(i))) {
                lines.add(NcciFinding.of(
                        i, FindingCode.NCCI_CODE_UNKNOWN, () -> NcciMessages.unknownCode(lines.name(line)), null));
            }
            if (NcciModifiers.hasVisitModifier(lines.get(i))
                    && modifiers.onOrFirst(lines.get(i).date()).isTherapyEvaluation(lines.code[i])) {
                lines.add(NcciFinding.of(
                        i, FindingCode.NCCI_MODIFIER_NEEDLESS, () -> NcciMessages.needless25(lines.name(line)), null));
            }
        }
    }

    /** An edition of another quarter, and the first date that it judged. */
    private record Neighbour(NcciEdition edition, LocalDate date) {

        /** Two kinds of tables may have editions of one name. */
        boolean readsAs(Neighbour other) {
            return edition.name().equals(other.edition.name()) && date.equals(other.date);
        }
    }

    /** Says once for the claim which editions of another quarter judged its lines; after the other checks. */
    static void sayEditions(CheckedLines lines) {
        if (!lines.hasNeighbour()) {
            return;
        }
        List<Neighbour> said = new ArrayList<>(2);
        NcciEdition before = null;
        List<NcciFinding> sorted = lines.sorted();
        int size = sorted.size();
        for (int i = 0; i < size; i++) {
            NcciFinding finding = sorted.get(i);
            Certainty certainty = finding.certainty();
            if (certainty == null || certainty.inQuarter() || areSame(certainty.edition(), before)) {
                continue;
            }
            before = certainty.edition();
            sayEdition(lines, said, certainty, lines.get(finding.line()).date());
        }
    }

    /** Nearly always one object; the first call of a record's own equals costs a cold start some milliseconds. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(NcciEdition edition, @Nullable NcciEdition before) {
        return before != null && (edition == before || edition.equals(before));
    }

    private static void sayEdition(CheckedLines lines, List<Neighbour> said, Certainty certainty, LocalDate date) {
        Neighbour neighbour = new Neighbour(certainty.edition(), date);
        boolean isNew = true;
        for (Neighbour other : said) {
            if (other.edition().equals(neighbour.edition())) {
                return;
            }
            isNew &= !other.readsAs(neighbour);
        }
        said.add(neighbour);
        if (isNew) {
            lines.add(NcciFinding.of(
                    NcciFinding.WHOLE_CLAIM,
                    FindingCode.NCCI_EDITION_NEIGHBOUR,
                    () -> NcciMessages.neighbour(date, certainty),
                    certainty));
        }
    }

    private NcciFinding unknown(CheckedLines lines, int line) {
        DayEditions on = lines.on(line);
        StringBuilder kinds = new StringBuilder();
        append(kinds, on.pairs(), "procedure-to-procedure edits");
        append(kinds, on.limits(), "medically unlikely edits");
        append(kinds, on.addOns(), "add-on code edits");
        return NcciFinding.of(
                NcciFinding.WHOLE_CLAIM,
                FindingCode.NCCI_UNKNOWN,
                () -> NcciMessages.unknownDate(
                        kinds.toString(),
                        lines.get(line).date(),
                        books.pairs().editions().pinnedTo()),
                null);
    }

    private static void append(StringBuilder kinds, int edition, String kind) {
        if (edition < 0) {
            kinds.append(kinds.length() == 0 ? "" : ", ").append(kind);
        }
    }
}
