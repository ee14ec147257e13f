package io.github.medpay.claim;

import io.github.medpay.exact.Cents;
import io.github.medpay.exact.Ratio;
import io.github.medpay.policy.Percentage;

/**
 * Shares each allowed amount between patient and Medicare: what the patient owes, with the deductible in
 * output order, the reduction for therapy assistants, the practitioner's payment adjustment, sequestration. Each step
 * rounds half up; CQ and CO cut Medicare's share alone.
 */
final class ShareAmounts implements Stage {

    @Override
    public void apply(ClaimWork work) {
        long deductibleLeft = Cents.ofDollars(work.claim.patient().deductibleRemaining());
        for (LineWork line : work.lines()) {
            if (line.isOpen()) {
                PatientShare patient = ChooseShare.of(work, line);
                long deductible = patient.takesDeductible(line) ? Math.min(deductibleLeft, line.allowedCents()) : 0;
                deductibleLeft -= deductible;
                line.shares(share(work.claim, line, patient, deductible));
            }
        }
    }

    private static Shares share(Claim claim, LineWork line, PatientShare patient, long deductible) {
        long base = line.allowedCents() - deductible;
        Ratio rate = patient.coinsurance(line);
        long coinsurance = rate.roundedPartOf(base);
        long program = programShare(base - coinsurance, line.rules().assistantShare(line.modifiers()));
        long mips = mips(claim, line, program);
        long adjusted = program + mips;
        long sequestration = claim.sequestration() ? line.policy().of(Percentage.SEQUESTRATION, adjusted) : 0;
        return new Shares(patient, rate, deductible, coinsurance, mips, sequestration, adjusted - sequestration);
    }

    private static long programShare(long cents, Ratio assistant) {
        return assistant.isOne() ? cents : assistant.roundedPartOf(cents);
    }

    /** On lines of the physician fee schedule and assigned claims alone (42 CFR 414.1405). */
    private static long mips(Claim claim, LineWork line, long program) {
        long hundredths = Cents.ofDollars(claim.mipsAdjustmentPercent());
        if (hundredths == 0
                || !line.isPhysician()
                || claim.participation() == Participation.NON_PARTICIPATING_UNASSIGNED) {
            return 0;
        }
        long size = Ratio.of(Math.abs(hundredths), WHOLE).roundedPartOf(program);
        return hundredths < 0 ? -size : size;
    }

    /** A whole in hundredths of a percent. */
    private static final long WHOLE = 10_000;
}
