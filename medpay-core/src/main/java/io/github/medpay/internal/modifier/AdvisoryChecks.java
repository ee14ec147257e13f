package io.github.medpay.internal.modifier;

import io.github.medpay.code.ProcedureCode;
import io.github.medpay.code.Setting;
import io.github.medpay.fee.AssistantIndicator;
import io.github.medpay.fee.CoSurgeonIndicator;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.PcTcIndicator;
import io.github.medpay.fee.RowModifier;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.CodeList;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PlaceList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;

/** What should be looked at beside a price: warnings that refuse nothing. */
final class AdvisoryChecks {

    private AdvisoryChecks() {}

    static void check(BilledService service, PolicyPeriod policy, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        place(service, policy, findings);
        ModifierSet modifiers = service.modifiers();
        if (modifiers.isEmpty()) {
            return;
        }
        surgeons(service, policy, findings);
        if (modifiers.has(RuleModifier.INCREASED_WORK)) {
            findings.accept(Finding.of(
                    FindingCode.PRICED_BEFORE_REPORT, entry + ": 22 may raise the amount, after the report is read"));
        }
        if (modifiers.has(RuleModifier.SEPARATE_VISIT)
                && !policy.contains(CodeList.EVALUATION_AND_MANAGEMENT, entry.code())) {
            findings.accept(needless25(entry));
        }
        if (modifiers.hasAny(RuleModifier.WAIVER_ON_FILE, RuleModifier.VOLUNTARY_NOTICE)) {
            findings.accept(Finding.of(
                    FindingCode.LIABILITY_MODIFIER, entry + ": GA and GX tell who is liable, not the price"));
        }
        if (modifiers.hasAny(policy, ModifierList.TECHNICAL_REDUCTION) && !hasTechnicalPart(service)) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    entry + " has no technical part on which FX, FY or CT could act"));
        }
        if ((modifiers.hasAny(policy, ModifierList.PLAN_OF_CARE)
                        || modifiers.hasAny(policy, ModifierList.THERAPY_ASSISTANT))
                && !service.isAlwaysTherapy()
                && !policy.contains(CodeList.SOMETIMES_THERAPY, entry.code())) {
            findings.accept(Finding.of(
                    FindingCode.MODIFIER_WITHOUT_EFFECT,
                    entry + " is no therapy service; with a therapy modifier it is priced as non-facility"));
        }
    }

    /** Of a row or a code that is no visit. */
    static Finding needless25(Object service) {
        return Finding.of(
                FindingCode.MODIFIER_25_NEEDLESS, service + ": 25 belongs to evaluation and management services");
    }

    private static void place(BilledService service, PolicyPeriod policy, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        PcTcIndicator pcTc = entry.pcTc();
        String place = service.place().value();
        if ((pcTc == PcTcIndicator.INCIDENT_TO || pcTc == PcTcIndicator.THERAPY)
                && policy.contains(PlaceList.HOSPITAL, service.place())) {
            findings.accept(Finding.of(
                    FindingCode.HOSPITAL_SETTING,
                    entry + " is not paid to practitioners at place of service " + place + " as a rule"));
        }
        if (pcTc == PcTcIndicator.DIAGNOSTIC_TEST
                && entry.rowModifier() == RowModifier.GLOBAL
                && policy.setting(service.place()) == Setting.FACILITY) {
            findings.accept(Finding.of(
                    FindingCode.PROFESSIONAL_COMPONENT_EXPECTED,
                    entry + " is billed whole in a facility, which bills the technical part itself: 26 is expected"));
        }
    }

    private static void surgeons(BilledService service, PolicyPeriod policy, Consumer<Finding> findings) {
        FeeScheduleEntry entry = service.entry();
        if (service.modifiers().hasAny(policy, ModifierList.ASSISTANT_AT_SURGERY)
                && entry.assistant() == AssistantIndicator.WITH_DOCUMENTATION) {
            document(entry + ": an assistant at surgery is paid where documents show the need", findings);
        }
        if (service.has(RuleModifier.TWO_SURGEONS)) {
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
