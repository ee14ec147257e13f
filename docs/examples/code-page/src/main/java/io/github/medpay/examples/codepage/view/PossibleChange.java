package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.code.Discipline;
import io.github.medpay.code.Modifier;
import io.github.medpay.code.Setting;
import io.github.medpay.examples.codepage.ask.CodeQuestion;
import io.github.medpay.examples.codepage.ask.Place;
import io.github.medpay.insight.impact.ClaimChange;
import io.github.medpay.spi.TableHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change that a practice may ask about, without any amount: what it is worth is computed.
 *
 * @param title in words
 * @param change the deed
 */
record PossibleChange(String title, ClaimChange change) {

    /** Line 1 is the only one. */
    private static final int LINE = 1;

    static List<PossibleChange> of(CodeQuestion question, List<TableHeader> releases) {
        List<PossibleChange> changes = new ArrayList<>();
        if (!question.isAnesthesia()) {
            units(question, changes);
        }
        if (question.isTherapy()) {
            therapy(question, changes);
        }
        needless(question, "59", "Modifier 59 on this line alone", changes);
        if (!question.isTherapy()) {
            needless(question, "25", "Modifier 25 on this line alone", changes);
        }
        setting(question, changes);
        participation(question, changes);
        earlierRelease(question, releases, changes);
        return changes;
    }

    private static void units(CodeQuestion question, List<PossibleChange> changes) {
        changes.add(new PossibleChange(
                "One more unit, if it was furnished and recorded", ClaimChange.units(LINE, question.units() + 1)));
        if (question.units() > 1) {
            changes.add(new PossibleChange(
                    "One unit less, as if it were forgotten", ClaimChange.units(LINE, question.units() - 1)));
        }
    }

    private static void therapy(CodeQuestion question, List<PossibleChange> changes) {
        Optional<Discipline> discipline = question.modifiers().stream()
                .map(Modifier::of)
                .flatMap(modifier -> Discipline.ofPlanOfCare(modifier).stream())
                .findFirst();
        discipline.flatMap(Discipline::assistantModifier).map(Modifier::value).ifPresent(assistant -> {
            boolean on = question.modifiers().contains(assistant);
            changes.add(
                    on
                            ? new PossibleChange(
                                    "Without " + assistant + ": the therapist, not an assistant",
                                    ClaimChange.withoutModifier(LINE, assistant))
                            : new PossibleChange(
                                    "With " + assistant + ": furnished by an assistant",
                                    ClaimChange.withModifier(LINE, assistant)));
        });
        String other = question.code().value().equals("97140") ? "97110" : "97140";
        discipline.ifPresent(under -> changes.add(new PossibleChange(
                "A unit of " + other + " on the same day, if it was furnished",
                ClaimChange.withLine(
                        ClaimLine.of(other, 1, under.planOfCareModifier().value())))));
    }

    private static void needless(CodeQuestion question, String modifier, String title, List<PossibleChange> changes) {
        if (!question.modifiers().contains(modifier)) {
            changes.add(new PossibleChange(title, ClaimChange.withModifier(LINE, modifier)));
        }
    }

    private static void setting(CodeQuestion question, List<PossibleChange> changes) {
        boolean facility = question.circumstances().setting() == Setting.FACILITY;
        Place other = facility ? Place.OFFICE : Place.ON_CAMPUS;
        changes.add(new PossibleChange("Furnished at " + other.label(), ClaimChange.placeOfService(other.code())));
    }

    private static void participation(CodeQuestion question, List<PossibleChange> changes) {
        changes.add(
                question.circumstances().participation() == Participation.PARTICIPATING
                        ? new PossibleChange(
                                "Not participating, assigned",
                                ClaimChange.participation(Participation.NON_PARTICIPATING_ASSIGNED))
                        : new PossibleChange("Participating", ClaimChange.participation(Participation.PARTICIPATING)));
    }

    private static void earlierRelease(
            CodeQuestion question, List<TableHeader> releases, List<PossibleChange> changes) {
        releases.stream()
                .filter(release -> release.effectiveFrom()
                        .isBefore(question.circumstances().schedule().effectiveFrom()))
                .reduce((first, second) -> second)
                .ifPresent(release -> changes.add(new PossibleChange(
                        "The same service in " + release.name() + ", from " + release.effectiveFrom(),
                        ClaimChange.dateOfService(release.effectiveFrom()))));
    }
}
