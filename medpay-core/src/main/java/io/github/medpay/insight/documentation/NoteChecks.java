package io.github.medpay.insight.documentation;

import static io.github.medpay.insight.documentation.DocumentationItem.contradicts;
import static io.github.medpay.insight.documentation.DocumentationItem.missing;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.insight.documentation.TreatmentNote.Contributor;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.units.ClinicianRole;
import io.github.medpay.units.Contact;
import io.github.medpay.units.TimeBase;
import io.github.medpay.units.UnitCalculator;
import java.util.List;
import java.util.Set;

/** What a note says in words: interventions, contact, signatures, changes, necessity. */
final class NoteChecks {

    private final PolicyPeriod policy;
    private final UnitCalculator calculator;

    NoteChecks(PolicyPeriod policy, UnitCalculator calculator) {
        this.policy = policy;
        this.calculator = calculator;
    }

    void check(TreatmentNote note, Set<ProcedureCode> billed, List<DocumentationItem> items) {
        for (ProcedureCode code : billed) {
            boolean written = false;
            for (NoteService service : note.services()) {
                written |= service.code().equals(code) && NoteService.isWritten(service.intervention());
            }
            if (!written) {
                items.add(missing(
                        DocumentationElement.INTERVENTION,
                        code + " is billed, and the note does not say in words what was done"));
            }
        }
        for (NoteService service : note.services()) {
            contact(service, items);
            exercises(service, items);
        }
        signatures(note, items);
        words(note, items);
    }

    private void contact(NoteService service, List<DocumentationItem> items) {
        ProcedureCode code = service.code();
        Integer patients = service.patients();
        if (policy.contains(CodeList.UNTIMED_GROUP, code)) {
            if (patients == null) {
                items.add(missing(
                        DocumentationElement.CONTACT,
                        code + " is a group service: the note does not say how many patients"));
            } else if (patients < 2) {
                items.add(contradicts(DocumentationElement.CONTACT, code + " needs two or more patients at once"));
            }
        } else if (calculator.timing(code).base() == TimeBase.QUARTER_HOUR) {
            if (service.contact() == null) {
                items.add(missing(
                        DocumentationElement.CONTACT, code + " needs one-on-one contact: the note does not say so"));
            } else if (service.contact() == Contact.GROUP || (patients != null && patients > 1)) {
                items.add(contradicts(
                        DocumentationElement.CONTACT,
                        code + " needs one-on-one contact, and the note says a group: that time is " + group()));
            }
        }
    }

    private ProcedureCode group() {
        return policy.ranges(CodeList.UNTIMED_GROUP).get(0).first();
    }

    private void exercises(NoteService service, List<DocumentationItem> items) {
        boolean detailed = !service.exercises().isEmpty();
        for (NoteService.Exercise exercise : service.exercises()) {
            detailed &= exercise.isDetailed();
        }
        if (policy.contains(CodeList.EXERCISE, service.code()) && !detailed) {
            items.add(missing(
                    DocumentationElement.EXERCISE_DETAIL,
                    service.code()
                            + ": sets, repetitions, resistance or body part are missing; Medicare needs them in the"
                            + " note only where they differ from the plan"));
        }
    }

    private static void signatures(TreatmentNote note, List<DocumentationItem> items) {
        boolean assistantWorked = false;
        for (NoteService service : note.services()) {
            assistantWorked |= service.assistant() > 0;
        }
        boolean assistantNamed = false;
        for (Contributor contributor : note.contributors()) {
            assistantNamed |= contributor.role() == ClinicianRole.ASSISTANT;
            if (!contributor.signed()) {
                items.add(missing(DocumentationElement.SIGNATURE, "the signature of a contributor is missing"));
            }
            if (!NoteService.isWritten(contributor.credentials())) {
                items.add(missing(DocumentationElement.SIGNATURE, "the credentials of a contributor are missing"));
            }
        }
        if (note.contributors().isEmpty()) {
            items.add(missing(DocumentationElement.SIGNATURE, "the note names nobody who furnished or supervised"));
        }
        if (assistantWorked && !assistantNamed) {
            items.add(missing(
                    DocumentationElement.SIGNATURE, "an assistant has minutes, and the note names no assistant"));
        }
    }

    private static void words(TreatmentNote note, List<DocumentationItem> items) {
        if (note.treatmentChanged() && !NoteService.isWritten(note.changeReason())) {
            items.add(missing(
                    DocumentationElement.CHANGE_JUSTIFIED,
                    "a treatment was added or changed, and the note does not say why"));
        }
        if (!NoteService.isWritten(note.necessity())) {
            items.add(missing(
                    DocumentationElement.NECESSITY_IN_NOTE,
                    "the note does not say why a therapist's skill was needed; Medicare requires it in plan and progress"
                            + " report"));
        }
        if (!NoteService.isWritten(note.response())) {
            items.add(
                    missing(DocumentationElement.RESPONSE_IN_NOTE, "the note does not say how the patient responded"));
        }
        if (!NoteService.isWritten(note.progress())) {
            items.add(
                    missing(DocumentationElement.RESPONSE_IN_NOTE, "the note does not say how the patient progresses"));
        }
    }
}
