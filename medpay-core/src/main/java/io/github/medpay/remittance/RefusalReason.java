package io.github.medpay.remittance;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.FindingCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the contractor's reason for a refusal means here: which findings would be said so. */
final class RefusalReason {

    private final PolicyPeriod policy;
    private final List<RemittanceLine> lines;
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private final PossibleFindings possible;

    private RefusalReason(Comparing work, int index) {
        policy = work.policy;
        lines = work.lines.get(index).lines();
        for (RemittanceLine line : lines) {
            for (Adjustment adjustment : line.adjustments()) {
                reasons.add(name(adjustment));
                adjustment.remark().ifPresent(remarks::add);
            }
            remarks.addAll(line.remarks());
        }
        List<ClaimLine> billed = work.lines.get(index).numbers().stream()
                .map(number -> work.claim.lines().get(number - 1))
                .toList();
        possible = new PossibleFindings(billed, lines, policy);
    }

    /** The reasons and remarks of a matched line, with the findings that the policy maps to them. */
    static String describe(Comparing work, int index) {
        return new RefusalReason(work, index).describe();
    }

    private String describe() {
        if (reasons.isEmpty()) {
            return "no reason is given";
        }
        List<String> said = new ArrayList<>(reasons);
        said.addAll(remarks);
        String findings = findings().stream().map(FindingCode::name).collect(Collectors.joining(" or "));
        return String.join(" ", said) + (findings.isEmpty() ? "" : ": " + findings);
    }

    /**
     * Those of a remark that is given. Where none is, or only such as the policy does not have for the reason, a finding's
     * remark does not matter: a contractor may leave it out.
     */
    private Set<FindingCode> findings() {
        Map<FindingCode, AdjustmentCodes> ofReasons = ofReasons();
        Set<FindingCode> remarked = ofReasons.entrySet().stream()
                .filter(entry ->
                        entry.getValue().remark().filter(remarks::contains).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return remarked.isEmpty() ? ofReasons.keySet() : remarked;
    }

    private Map<FindingCode, AdjustmentCodes> ofReasons() {
        Set<String> given = lines.stream()
                .flatMap(line -> line.adjustments().stream())
                .map(Adjustment::reason)
                .collect(Collectors.toSet());
        Map<FindingCode, AdjustmentCodes> found = new EnumMap<>(FindingCode.class);
        for (FindingCode finding : FindingCode.values()) {
            policy.adjustment(finding)
                    .filter(codes -> given.contains(codes.reason()))
                    .filter(codes -> possible.hold(finding))
                    .ifPresent(codes -> found.put(finding, codes));
        }
        return found;
    }

    /** The group and reason of every adjustment, without its amount. */
    static Set<String> of(List<Adjustment> adjustments) {
        return adjustments.stream().map(RefusalReason::name).collect(Collectors.toSet());
    }

    private static String name(Adjustment adjustment) {
        return adjustment.group() + "-" + adjustment.reason();
    }
}
