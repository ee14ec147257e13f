package io.github.medpay.examples.codepage.claim;

import io.github.medpay.claim.Adjustment;
import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.Words;
import io.github.medpay.policy.AdjustmentCause;
import io.github.medpay.policy.AdjustmentCodes;
import io.github.medpay.policy.MedicarePolicy;
import io.github.medpay.policy.PolicyPeriod;
import io.github.medpay.rule.Finding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why a line is adjusted, in words: the causes of the policy that carry its codes. */
final class AdjustmentWords {

    private final Optional<PolicyPeriod> policy;

    private AdjustmentWords(Optional<PolicyPeriod> policy) {
        this.policy = policy;
    }

    static AdjustmentWords on(MedicarePolicy policy, LocalDate date) {
        return new AdjustmentWords(policy.find(date));
    }

    List<AdjustmentView> of(PricedLine line) {
        return line.adjustments().stream()
                .map(adjustment -> AdjustmentView.of(adjustment, cause(line, adjustment)))
                .toList();
    }

    private String cause(PricedLine line, Adjustment adjustment) {
        if (policy.isEmpty()) {
            return "";
        }
        PolicyPeriod period = policy.get();
        if (line.medicarePayment() != null) {
            return Arrays.stream(AdjustmentCause.values())
                    .filter(cause -> isOf(adjustment, period.adjustment(cause)))
                    .map(Words::of)
                    .collect(Collectors.joining(", or "));
        }
        return line.findings().stream()
                .filter(finding -> period.adjustment(finding.code())
                        .filter(codes -> isOf(adjustment, codes))
                        .isPresent())
                .map(Finding::message)
                .findFirst()
                .orElse("The line is refused");
    }

    private static boolean isOf(Adjustment adjustment, AdjustmentCodes codes) {
        return codes.group().equals(adjustment.group())
                && codes.reason().equals(adjustment.reason())
                && codes.remark().equals(adjustment.remark());
    }
}
