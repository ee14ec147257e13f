package io.github.medpay.internal.modifier;

import io.github.medpay.fee.AssistantIndicator;
import io.github.medpay.fee.CoSurgeonIndicator;
import io.github.medpay.fee.FeeScheduleEntry;
import io.github.medpay.fee.TeamSurgeryIndicator;
import io.github.medpay.internal.code.RuleModifier;
import io.github.medpay.policy.ModifierList;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;
import java.util.function.Consumer;

/** Roles that a code never pays: assistant, co-surgeon, team (CMS record layout). */
final class RoleDenial {

    private RoleDenial() {}

    static void check(FeeScheduleEntry entry, ModifierSet modifiers, PolicyPeriod policy, Consumer<Finding> denials) {
        if (modifiers.hasAny(policy, ModifierList.ASSISTANT_AT_SURGERY)
                && entry.assistant() == AssistantIndicator.NEVER) {
            denials.accept(Finding.of(
                    FindingCode.ASSISTANT_NOT_PAID, entry + " never pays an assistant at surgery (indicator 1)"));
        }
        if (modifiers.has(RuleModifier.TWO_SURGEONS) && entry.coSurgeon() == CoSurgeonIndicator.NEVER) {
            denials.accept(
                    Finding.of(FindingCode.CO_SURGEON_NOT_PAID, entry + " does not permit co-surgeons (indicator 0)"));
        }
        if (modifiers.has(RuleModifier.TEAM)
                && (entry.team() == TeamSurgeryIndicator.NEVER
                        || entry.team() == TeamSurgeryIndicator.NOT_APPLICABLE)) {
            denials.accept(Finding.of(
                    FindingCode.TEAM_NOT_PAID,
                    entry + " does not permit a team (indicator " + entry.team().symbol() + ")"));
        }
    }
}
