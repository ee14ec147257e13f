package io.github.medpay.claim;

import io.github.medpay.exact.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How a line's allowed amount is shared, in whole cents.
 *
 * @param patient by which rule the patient's share was found; null where the line was read and not priced here
 * @param rate the patient's part of the allowed amount less the deductible
 * @param deductible the patient's deductible
 * @param coinsurance the patient's coinsurance
 * @param mips the practitioner's payment adjustment, in Medicare's share; negative where it is cut
 * @param sequestration what is taken from Medicare's share
 * @param payment what Medicare pays
 */
record Shares(
        @Nullable PatientShare patient,
        Ratio rate,
        long deductible,
        long coinsurance,
        long mips,
        long sequestration,
        long payment) {

    /** No amount. */
    static final long NONE = Long.MIN_VALUE;

    /** Of a line that is not priced. */
    static final Shares UNKNOWN = new Shares(null, Ratio.ZERO, NONE, NONE, NONE, NONE, NONE);

    /** What a therapy assistant's services take from Medicare's share of an allowed amount. */
    long assistant(long allowed) {
        long program = payment + sequestration - mips;
        return allowed - deductible - coinsurance - program;
    }
}
