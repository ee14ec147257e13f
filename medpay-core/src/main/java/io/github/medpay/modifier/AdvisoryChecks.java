package io.github.medpay.modifier;

import io.github.medpay.code.EvaluationCodes;
import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.AssistantIndicator;
import io.github.medpay.fee.CoSurgeonIndicator;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.Set;
import java.util.function.Consumer;

/** What should be looked at beside a price: warnings that refuse nothing (RULES §3E, §8, §10). */
final class AdvisoryChecks {

    private static final Set<String> HOSPITAL_PLACES = Set.of("19", "21", "22", "23");

    private AdvisoryChecks() {}

    static void check(BilledService service, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        place(service, findings);
        ModifierSet modifiers = service.modifiers();
        if (modifiers.isEmpty()) {
            return;
        }
        surgeons(service, findings);
        if (modifiers.has(KnownModifier.INCREASED_WORK)) {
            findings.accept(Finding.of(
                    FindingCode.PRICED_BEFORE_REPORT, entry + ": 22 may raise the amount, after the report is read"));
        }
        if (modifiers.has(KnownModifier.SEPARATE_VISIT) && !EvaluationCodes.contains(entry.code())) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_25_NEEDLESS, entry + ": 25 belongs to evaluation and management services"));
        }
        if (modifiers.hasAny(KnownModifier.WAIVER_ON_FILE, KnownModifier.VOLUNTARY_NOTICE)) {
            findings.accept(Finding.of(
                    FindingCode.LIABILITY_MODIFIER, entry + ": GA and GX tell who is liable, not the price"));
        }
        if (modifiers.hasAny(ModifierGroup.TECHNICAL_REDUCTIONS) && !hasTechnicalPart(service)) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    entry + " has no technical part on which FX, FY or CT could act"));
        }
        if ((modifiers.hasAny(ModifierGroup.PLANS_OF_CARE) || modifiers.hasAny(ModifierGroup.THERAPY_ASSISTANTS))
                && !service.isAlwaysTherapy()
                && !SometimesTherapy.contains(entry.code())) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    entry + " is no therapy service; with a therapy modifier it is priced as non-facility"));
        }
    }

    private static void place(BilledService service, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        PcTcIndicator pcTc = entry.pcTc();
        String place = service.place().value();
        if ((pcTc == PcTcIndicator.INCIDENT_TO || pcTc == PcTcIndicator.THERAPY) && HOSPITAL_PLACES.contains(place)) {
            findings.accept(Finding.of(
                    FindingCode.HOSPITAL_SETTING,
                    entry + " is not paid to practitioners at place of service " + place + " as a rule"));
        }
        if (pcTc == PcTcIndicator.DIAGNOSTIC_TEST
                && entry.rowModifier() == RowModifier.GLOBAL
                && service.place().setting() == Setting.FACILITY) {
            findings.accept(Finding.of(
                    FindingCode.PROFESSIONAL_COMPONENT_EXPECTED,
                    entry + " is billed whole in a facility, which bills the technical part itself: 26 is expected"));
        }
    }

    private static void surgeons(BilledService service, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        if (service.modifiers().hasAny(ModifierGroup.ASSISTANTS)
                && entry.assistant() == AssistantIndicator.WITH_DOCUMENTATION) {
            document(entry + ": an assistant at surgery is paid where documents show the need", findings);
        }
        if (service.has(KnownModifier.TWO_SURGEONS)) {
            if (entry.coSurgeon() == CoSurgeonIndicator.WITH_DOCUMENTATION) {
                document(entry + ": two surgeons are paid where documents show the need", findings);
            }
            if (entry.coSurgeon() == CoSurgeonIndicator.TWO_SPECIALTIES) {
                document(entry + ": two surgeons are paid if they are of two specialties", findings);
            }
        }
    }

    private static void document(String message, Consumer<Finding> findings) {
        findings.accept(Finding.of(FindingCode.DOCUMENTATION_NEEDED, message));
    }

    private static boolean hasTechnicalPart(BilledService service) {
        FeeScheduleEntry entry = service.entry();
        if (entry.rowModifier() == RowModifier.TECHNICAL || entry.pcTc() == PcTcIndicator.TECHNICAL_ONLY) {
            return true;
        }
        ProcedureCode code = entry.code();
        return entry.rowModifier() == RowModifier.GLOBAL
                && service.schedule().find(code, RowModifier.TECHNICAL).isPresent();
    }
}
