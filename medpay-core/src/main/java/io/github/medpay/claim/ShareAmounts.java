package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.modifier.ModifierRules;

/**
 * Shares each allowed amount between patient and Medicare (RULES §3G): deductible in output order, coinsurance, the
 * reduction for therapy assistants, sequestration. Each step rounds half up; CQ and CO cut Medicare's share alone.
 */
final class ShareAmounts implements Stage {

    private static final int COINSURANCE_PERCENT = 20;
    private static final int SEQUESTRATION_PERCENT = 2;

    private final ModifierRules rules;

    ShareAmounts(ModifierRules rules) {
        this.rules = rules;
    }

    @Override
    public void apply(ClaimWork work) {
        long deductibleLeft = Cents.ofDollars(work.claim.patient().deductibleRemaining());
        for (LineWork line : work.lines()) {
            if (line.isOpen()) {
                long deductible = Math.min(deductibleLeft, line.allowedCents);
                deductibleLeft -= deductible;
                line.shares = share(line, deductible, work.claim.sequestration());
            }
        }
    }

    private Shares share(LineWork line, long deductible, boolean sequestered) {
        long base = line.allowedCents - deductible;
        long coinsurance = Cents.percent(base, COINSURANCE_PERCENT);
        long program = programShare(base - coinsurance, rules.assistantShare(line.modifiers));
        long sequestration = sequestered ? Cents.percent(program, SEQUESTRATION_PERCENT) : 0;
        return new Shares(deductible, coinsurance, sequestration, program - sequestration);
    }

    private static long programShare(long cents, Ratio assistant) {
        return assistant.isOne() ? cents : Ratio.of(cents).times(assistant).roundHalfUp();
    }
}
