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

    private final PtpBook ptp;
    private final MueBook mue;
    private final AddOnBook addOn;
    private final PerPeriod<NcciModifiers> modifiers;

    CoverageCheck(PtpBook ptp, MueBook mue, AddOnBook addOn, PerPeriod<NcciModifiers> modifiers) {
        this.ptp = ptp;
        this.mue = mue;
        this.addOn = addOn;
        this.modifiers = modifiers;
    }

    /** Codes and dates; before the other checks. */
    void check(CheckedLines lines) {
        for (int i = 0; i < lines.claimed(); i++) {
            int line = i;
            int day = lines.day[i];
            if (!isCovered(day)) {
                if (lines.isFirstOfDay(i)) {
                    lines.add(unknown(lines, i));
                }
            } else if (!knows(lines.code[i], day)) {
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

    /** Whether each kind of table has an edition for the day. */
    private boolean isCovered(int day) {
        return ptp.editions().at(day) >= 0
                && mue.editions().at(day) >= 0
                && addOn.editions().at(day) >= 0;
    }

    /** Whether any table of the day knows the code. */
    boolean knows(int code, int day) {
        int limits = mue.editions().at(day);
        if (limits >= 0 && mue.row(code, limits) >= 0) {
            return true;
        }
        int addOns = addOn.editions().at(day);
        if (addOns >= 0 && addOn.row(code, addOns) >= 0) {
            return true;
        }
        int pairs = ptp.editions().at(day);
        return pairs >= 0 && ptp.knows(code, pairs);
    }

    private NcciFinding unknown(CheckedLines lines, int line) {
        int day = lines.day[line];
        StringBuilder kinds = new StringBuilder();
        append(kinds, ptp.editions(), day, "procedure-to-procedure edits");
        append(kinds, mue.editions(), day, "medically unlikely edits");
        append(kinds, addOn.editions(), day, "add-on code edits");
        return NcciFinding.of(
                NcciFinding.WHOLE_CLAIM,
                FindingCode.NCCI_UNKNOWN,
                () -> NcciMessages.unknownDate(
                        kinds.toString(), lines.get(line).date(), ptp.editions().pinnedTo()),
                null);
    }

    private static void append(StringBuilder kinds, Editions editions, int day, String kind) {
        if (editions.at(day) < 0) {
            kinds.append(kinds.length() == 0 ? "" : ", ").append(kind);
        }
    }
}
