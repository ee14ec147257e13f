package io.github.medpay.insight.documentation;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.basis.Basis;
import io.github.medpay.insight.basis.Basis.Input;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.internal.modifier.ModifierSet;
import io.github.medpay.internal.policy.Periods;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.rule.Firmness;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.UnitCalculator;
import io.github.medpay.units.UnitCalculators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a therapy record with what the codes on the claim need (Benefit Policy Manual ch. 15 §§220, 230). What
 * Medicare requires stays apart from what payers ask for. It does not judge the quality of the content, and repeats no
 * content.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class DocumentationCheck {

    private final MedicarePolicy policy;
    private final UnitCalculators calculators;

    /**
     * With what it reads.
     *
     * @param policy what holds by date
     * @param calculators knows which codes are timed
     */
    public DocumentationCheck(MedicarePolicy policy, UnitCalculators calculators) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.calculators = Objects.requireNonNull(calculators, "calculators");
    }

    /**
     * Checks the note of one treatment day.
     *
     * @param note the note
     * @param claim the claim; its therapy lines of the note's date are held against the note, but for those whose modifier
     *     names another discipline than the note; of a line that spans days, the units of that day
     * @param earlier earlier notes of the patient, to find copies; may be empty
     * @return what is missing or does not agree
     */
    public DocumentationReport check(TreatmentNote note, Claim claim, List<TreatmentNote> earlier) {
        List<ClaimLine> lines = therapyLines(note, claim);
        Set<ProcedureCode> billed = new LinkedHashSet<>();
        lines.forEach(line -> billed.add(ProcedureCode.of(line.code())));
        List<DocumentationItem> items = new ArrayList<>();
        LocalDate date = note.date();
        if (note.isEmpty()) {
            items.add(DocumentationItem.missing(
                    DocumentationElement.TREATMENT_NOTE, "the note is empty: each treatment day needs one"));
        }
        if (date == null) {
            items.add(DocumentationItem.missing(DocumentationElement.TREATMENT_DATE, "the note has no date"));
        } else if (lines.isEmpty()) {
            items.add(DocumentationItem.contradicts(
                    DocumentationElement.TREATMENT_DATE, "the claim has no therapy line on the date of the note"));
        }
        LocalDate day = date == null ? claim.dateOfService() : date;
        UnitCalculator calculator = calculators.on(day);
        new NoteChecks(Periods.onOrFirst(policy, day), calculator).check(note, billed, items);
        new MinuteChecks(calculator).check(note, claim, lines, items);
        if (earlier.stream().anyMatch(note::repeats)) {
            items.add(DocumentationItem.missing(
                    DocumentationElement.OWN_WORDS, "the note equals an earlier one in everything but its date"));
        }
        return DocumentationReport.of(items, basis(note, billed, earlier));
    }

    /**
     * Checks an episode of care: progress reports and certification.
     *
     * @param episode treatment days, reports and plan of care
     * @return what is missing or does not agree
     */
    public DocumentationReport check(TherapyEpisode episode) {
        return new EpisodeChecks(policy).check(episode);
    }

    private List<ClaimLine> therapyLines(TreatmentNote note, Claim claim) {
        List<ClaimLine> lines = new ArrayList<>();
        LocalDate date = note.date();
        for (ClaimLine line : claim.lines()) {
            boolean sameDay = date == null || ClaimUnits.isOn(claim, line, date);
            if (sameDay
                    && ProcedureCode.isBillable(line.code())
                    && isTherapy(claim, line)
                    && !isOfAnother(line, note.discipline())) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** Whether the line stands under the plan of care of another discipline than the note. */
    private static boolean isOfAnother(ClaimLine line, @Nullable Discipline ofNote) {
        Discipline own = ModifierSet.of(line.modifiers()).discipline();
        return ofNote != null && own != null && own != ofNote;
    }

    private boolean isTherapy(Claim claim, ClaimLine line) {
        return ModifierSet.of(line.modifiers()).discipline() != null
                || calculators
                                .on(claim.dateOfService())
                                .timing(ProcedureCode.of(line.code()))
                                .base()
                        != TimeBase.UNKNOWN;
    }

    private static Basis basis(TreatmentNote note, Set<ProcedureCode> billed, List<TreatmentNote> earlier) {
        return new Basis(
                List.of(
                        Input.of("codes on the claim", billed),
                        Input.of("services in the note", note.services().size()),
                        Input.of("earlier notes", earlier.size())),
                "each element that Medicare or payers ask for is looked for; billed units are compared with the minutes",
                List.of(
                        "an element that is there is taken to be true and sufficient",
                        "what Medicare requires and what payers ask for are two lists"),
                List.of("Benefit Policy Manual ch. 15 §§220.3, 230", "Claims Processing Manual ch. 5 §20.2"),
                Firmness.MANUAL);
    }
}
