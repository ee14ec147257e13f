package io.github.medpay.insight.documentation;

import static io.github.medpay.insight.documentation.DocumentationItem.contradicts;
import static io.github.medpay.insight.documentation.DocumentationItem.missing;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.internal.insight.ClaimUnits;
import io.github.medpay.policy.UnitRule;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.TimedService;
import io.github.medpay.units.UnitAllocation;
import io.github.medpay.units.UnitCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The minutes of a note, against each other and against the billed units (Benefit Policy Manual ch. 15 §220.3.E). */
final class MinuteChecks {

    private final UnitCalculator calculator;

    MinuteChecks(UnitCalculator calculator) {
        this.calculator = calculator;
    }

    void check(TreatmentNote note, Claim claim, List<ClaimLine> lines, List<DocumentationItem> items) {
        Map<ProcedureCode, Integer> billed = billed(note, claim, lines);
        totals(note, billed, items);
        Set<ProcedureCode> withMinutes = new HashSet<>();
        boolean byCode = true;
        for (NoteService service : note.services()) {
            if (isTimed(service.code())) {
                byCode &= service.hasMinutes();
                withMinutes.add(service.code());
            }
        }
        if (byCode && withMinutes.containsAll(billed.keySet())) {
            audit(note, claim.unitRule(), billed, items);
        } else {
            items.add(missing(DocumentationElement.MINUTES_BY_CODE, "minutes are not written for each timed code"));
            if (claim.unitRule() == UnitRule.CMS_8_MINUTE) {
                byTotal(note, billed, items);
            }
        }
        for (Finding finding : calculator.sessions(note.intervals()).findings()) {
            if (finding.code() == FindingCode.INTERVALS_OVERLAP) {
                items.add(contradicts(DocumentationElement.SEPARATE_TIME, finding.message()));
            }
        }
    }

    private boolean isTimed(ProcedureCode code) {
        return calculator.timing(code).base() == TimeBase.QUARTER_HOUR;
    }

    /** Billed units of timed codes; of a line that spans days, those of the note's day. */
    private Map<ProcedureCode, Integer> billed(TreatmentNote note, Claim claim, List<ClaimLine> lines) {
        Map<ProcedureCode, Integer> billed = new TreeMap<>();
        for (ClaimLine line : lines) {
            ProcedureCode code = ProcedureCode.of(line.code());
            if (isTimed(code)) {
                LocalDate day = note.date() == null ? ClaimUnits.date(claim, line) : note.date();
                ClaimUnits.of(claim, line, day).ifPresent(units -> billed.merge(code, units, Integer::sum));
            }
        }
        return billed;
    }

    private void totals(TreatmentNote note, Map<ProcedureCode, Integer> billed, List<DocumentationItem> items) {
        Integer timed = note.timedMinutes();
        Integer total = note.totalMinutes();
        int written = 0;
        int writtenTimed = 0;
        boolean all = true;
        for (NoteService service : note.services()) {
            int minutes = service.therapist() + service.assistant();
            written += minutes;
            writtenTimed += isTimed(service.code()) ? minutes : 0;
            all &= service.hasMinutes() || !isTimed(service.code());
        }
        if (timed == null && !billed.isEmpty()) {
            items.add(missing(DocumentationElement.TIMED_MINUTES, "the total minutes of timed codes are missing"));
        }
        if (total == null) {
            items.add(missing(DocumentationElement.TOTAL_MINUTES, "the total treatment minutes are missing"));
        }
        if (timed != null && all && writtenTimed > 0 && writtenTimed != timed) {
            items.add(contradicts(
                    DocumentationElement.TIMED_MINUTES,
                    "timed minutes by code add up to " + writtenTimed + ", and the total says " + timed));
        }
        if (total != null && Math.max(written, timed == null ? 0 : timed) > total) {
            items.add(contradicts(
                    DocumentationElement.TOTAL_MINUTES, "the parts are more than the total treatment minutes"));
        }
    }

    private void audit(
            TreatmentNote note, UnitRule rule, Map<ProcedureCode, Integer> billed, List<DocumentationItem> items) {
        List<TimedService> services = new ArrayList<>();
        for (NoteService service : note.services()) {
            if (isTimed(service.code())) {
                services.add(
                        new TimedService(service.code(), note.discipline(), service.therapist(), service.assistant()));
            }
        }
        UnitAllocation earned = calculator.calculate(rule, services);
        for (Finding finding : earned.audit(billed).findings()) {
            items.add(contradicts(DocumentationElement.TIMED_MINUTES, finding.message()));
        }
    }

    /** The total alone earns units under Medicare's rule; under the midpoint rule each service earns its own. */
    private void byTotal(TreatmentNote note, Map<ProcedureCode, Integer> billed, List<DocumentationItem> items) {
        Integer timed = note.timedMinutes();
        int units = billed.values().stream().mapToInt(Integer::intValue).sum();
        if (timed != null && units != calculator.tableRowOfMinutes(timed).units()) {
            items.add(contradicts(
                    DocumentationElement.TIMED_MINUTES,
                    "billed timed units are " + units + ", and " + timed + " timed minutes earn "
                            + calculator.tableRowOfMinutes(timed).units()));
        }
    }
}
