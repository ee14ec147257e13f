package io.github.medpay.units;

import io.github.medpay.code.ProcedureCode;
import java.util.Objects;

/**
 * Billed and earned units of one code.
 *
 * @param code the procedure code
 * @param earned the units of the calculation
 * @param least the fewest units that an acceptable choice in a tie gives; without a tie {@code earned}
 * @param most the most units that an acceptable choice in a tie gives; without a tie {@code earned}
 * @param billed the units that were billed, 0 or more
 */
public record CodeAudit(ProcedureCode code, int earned, int least, int most, int billed) {

    /**
     * Checks that the code is not null.
     *
     * @param code the procedure code
     * @param earned the units of the calculation
     * @param least the fewest units that an acceptable choice in a tie gives
     * @param most the most units that an acceptable choice in a tie gives
     * @param billed the units that were billed, 0 or more
     */
    public CodeAudit {
        Objects.requireNonNull(code, "code");
    }

    /**
     * How many units too many or too few.
     *
     * @return above 0 for units too many, below 0 for units too few, 0 for exact
     */
    public int difference() {
        return billed > most ? billed - most : Math.min(0, billed - least);
    }

    /**
     * The verdict on this code alone.
     *
     * @return exact, under or over
     */
    public BilledVerdict verdict() {
        int difference = difference();
        return difference == 0 ? BilledVerdict.EXACT : difference > 0 ? BilledVerdict.OVER : BilledVerdict.UNDER;
    }
}
