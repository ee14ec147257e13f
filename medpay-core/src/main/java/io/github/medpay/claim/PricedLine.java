package io.github.medpay.claim;

import io.github.medpay.rule.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line. Amounts are US dollars with two decimals.
 *
 * <p>A priced line has every amount but the last two. A bundled, not payable or denied line has an allowed amount of 0.00,
 * and the fee where its row has one. A contractor-priced, invalid or unknown line has no amount.
 *
 * @param number the place of the line on the claim, from 1; a line split by its minutes comes back as two of one number
 * @param code as billed
 * @param modifiers as billed, with CQ or CO where a split added it
 * @param units billed or calculated; null where none can be told
 * @param release the release that priced; null where there is none for the date
 * @param disposition what became of it
 * @param fee the amount of one unit before the cap and any adjustment
 * @param allowed the allowed amount of all units, after all reductions
 * @param deductible the part that the patient's deductible takes
 * @param coinsurance 20 % of the rest
 * @param sequestration 2 % of Medicare's share
 * @param medicarePayment what Medicare pays
 * @param patientResponsibility deductible and coinsurance
 * @param limitingCharge the most that may be charged; null unless unassigned
 * @param balanceBilling what may be billed beyond the allowed amount; null unless unassigned and with a charge
 * @param trace every step to the allowed amount
 * @param findings what must be said about the line
 */
public record PricedLine(
        int number,
        String code,
        List<String> modifiers,
        @Nullable BigDecimal units,
        @Nullable String release,
        Disposition disposition,
        @Nullable BigDecimal fee,
        @Nullable BigDecimal allowed,
        @Nullable BigDecimal deductible,
        @Nullable BigDecimal coinsurance,
        @Nullable BigDecimal sequestration,
        @Nullable BigDecimal medicarePayment,
        @Nullable BigDecimal patientResponsibility,
        @Nullable BigDecimal limitingCharge,
        @Nullable BigDecimal balanceBilling,
        List<TraceStep> trace,
        List<Finding> findings) {

    /**
     * Checks what must not be null. The lists are taken as they are and must not change.
     *
     * @param number the place of the line on the claim, from 1
     * @param code as billed
     * @param modifiers as billed, with CQ or CO where a split added it
     * @param units billed or calculated; null where none can be told
     * @param release the release that priced; null where there is none for the date
     * @param disposition what became of it
     * @param fee the amount of one unit before the cap and any adjustment
     * @param allowed the allowed amount of all units, after all reductions
     * @param deductible the part that the patient's deductible takes
     * @param coinsurance 20 % of the rest
     * @param sequestration 2 % of Medicare's share
     * @param medicarePayment what Medicare pays
     * @param patientResponsibility deductible and coinsurance
     * @param limitingCharge the most that may be charged; null unless unassigned
     * @param balanceBilling what may be billed beyond the allowed amount; null unless unassigned and with a charge
     * @param trace every step to the allowed amount
     * @param findings what must be said about the line
     */
    public PricedLine {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(modifiers, "modifiers");
        Objects.requireNonNull(disposition, "disposition");
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(findings, "findings");
    }

    /**
     * Every step from the allowed amount to Medicare's payment: deductible, coinsurance, therapy assistant,
     * sequestration. {@link #trace()} ends where this begins. Not a part of the JSON, which has the amounts.
     *
     * @return steps, the last with Medicare's payment; empty for a line that is not priced
     */
    public List<TraceStep> shareTrace() {
        return ShareSteps.of(this);
    }
}
