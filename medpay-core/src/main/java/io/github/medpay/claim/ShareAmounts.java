package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.Percentage;

/**
 * Shares each allowed amount between patient and Medicare (RULES §3G): deductible in output order, coinsurance, the
 * reduction for therapy assistants, sequestration. Each step rounds half up; CQ and CO cut Medicare's share alone.
 */
final class ShareAmounts implements Stage {

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

    private static Shares share(LineWork line, long deductible, boolean sequestered) {
        long base = line.allowedCents - deductible;
        long coinsurance = line.policy().of(Percentage.COINSURANCE, base);
        long program = programShare(base - coinsurance, line.rules().assistantShare(line.modifiers));
        long sequestration = sequestered ? line.policy().of(Percentage.SEQUESTRATION, program) : 0;
        return new Shares(deductible, coinsurance, sequestration, program - sequestration);
    }

    private static long programShare(long cents, Ratio assistant) {
        return assistant.isOne() ? cents : Ratio.of(cents).times(assistant).roundHalfUp();
    }
}
