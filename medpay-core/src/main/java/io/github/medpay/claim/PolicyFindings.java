package io.github.medpay.claim;

import io.github.medpay.policy.PayerPolicy;
import io.github.medpay.rule.Finding;
import io.github.medpay.rule.FindingCode;

/** What a payer's policy wants to be asked before, or limits: findings, never a price. */
final class PolicyFindings implements Stage {

    private final PayerPolicy policy;

    PolicyFindings(PayerPolicy policy) {
        this.policy = policy;
    }

    @Override
    public void apply(ClaimWork work) {
        if (policy.priorAuthorisation().isEmpty() && policy.visitLimits().isEmpty()) {
            return;
        }
        for (LineWork line : work.lines()) {
            String code = line.line.code();
            if (policy.priorAuthorisation().contains(code)) {
                line.say(Finding.of(
                        FindingCode.PRIOR_AUTHORISATION, policy.name() + " asks for an authorisation of " + code));
            }
            Integer visits = policy.visitLimits().get(code);
            if (visits != null) {
                line.say(Finding.of(
                        FindingCode.VISIT_LIMIT, policy.name() + " pays " + visits + " visits of " + code + " a year"));
            }
        }
    }
}
