package io.github.medpay.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the contractor's reason for a refusal means here: which findings would be said so. */
final class RefusalReason {

    private RefusalReason() {}

    /** The reasons and remarks of some lines, with the findings that the policy maps to them. */
    static String describe(List<RemittanceLine> lines, PolicyPeriod policy) {
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> remarks = new LinkedHashSet<>();
        for (RemittanceLine line : lines) {
            for (Adjustment adjustment : line.adjustments()) {
                reasons.add(name(adjustment));
                adjustment.remark().ifPresent(remarks::add);
            }
            remarks.addAll(line.remarks());
        }
        if (reasons.isEmpty()) {
            return "no reason is given";
        }
        List<String> said = new ArrayList<>(reasons);
        said.addAll(remarks);
        List<String> findings = findings(lines, remarks, policy);
        return String.join(" ", said) + (findings.isEmpty() ? "" : ": " + String.join(" or ", findings));
    }

    private static List<String> findings(List<RemittanceLine> lines, Set<String> remarks, PolicyPeriod policy) {
        Set<String> reasons = lines.stream()
                .flatMap(line -> line.adjustments().stream())
                .map(Adjustment::reason)
                .collect(Collectors.toSet());
        List<String> findings = new ArrayList<>();
        for (FindingCode finding : FindingCode.values()) {
            AdjustmentCodes codes = policy.adjustment(finding).orElse(null);
            if (codes != null
                    && reasons.contains(codes.reason())
                    && codes.remark().map(remarks::contains).orElse(remarks.isEmpty())) {
                findings.add(finding.name());
            }
        }
        return findings;
    }

    /** The group and reason of every adjustment, without its amount. */
    static Set<String> of(List<Adjustment> adjustments) {
        return adjustments.stream().map(RefusalReason::name).collect(Collectors.toSet());
    }

    private static String name(Adjustment adjustment) {
        return adjustment.group() + "-" + adjustment.reason();
    }
}
